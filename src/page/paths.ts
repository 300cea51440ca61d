/** Addresses of pages. They are promised in `docs/maintain/interfaces` and never change. */
import type { Key } from '../core/index.ts'
import { fromKey } from '../core/index.ts'
import type { GraphReader } from '../link/index.ts'
import type { EditionRef } from './view.ts'

/** What stands between a section and the rest of an address: nothing for the newest edition, else its name. */
export const editionPrefix = ({ name, state }: EditionRef): string => (state === 'newest' || state === 'only' ? '' : `/${name}`)

/** Start pages of the sections in one edition. */
export function sectionPaths(edition: EditionRef) {
  const prefix = editionPrefix(edition)
  return {
    home: prefix ? `/toolkit${prefix}` : '/',
    toolkit: `/toolkit${prefix}`,
    methodologies: `/toolkit${prefix}/methodologies`,
    practices: `/toolkit${prefix}/practices`,
    manual: `/toolkit${prefix}/manual`,
    topics: `/toolkit${prefix}/topics`,
    finder: `/toolkit${prefix}/find`,
    glossary: `/toolkit${prefix}/glossary`,
    recommendations: `/recommendations${prefix}`,
    networks: `/networks${prefix}`,
    organisations: `/networks${prefix}/organisations`,
    sources: `/networks${prefix}/sources`,
    editions: '/editions',
    translations: '/translations',
    search: '/search',
  }
}

/** Anchors of records that have no page of their own. */
export const sourceAnchor = (id: string) => `source-${id}`
export const eventAnchor = (id: string) => `event-${id}`
export const partnerAnchor = (id: string) => `organisation-${id}`

/** The address of an entry, with an anchor where its kind has no page of its own; undefined where it is shown nowhere. */
export function pathOfKey(key: Key, graph: GraphReader, edition: EditionRef): string | undefined {
  const { kind, id } = fromKey(key)
  const paths = sectionPaths(edition)
  switch (kind) {
    case 'methodology': return `${paths.methodologies}/${id}`
    case 'practice': return `${paths.practices}/${id}`
    case 'chapter': return `${paths.manual}/${id}`
    case 'recommendation': return `${paths.recommendations}/${id}`
    case 'network': return `${paths.networks}/${id}`
    case 'organisation': return `${paths.organisations}#${partnerAnchor(id)}`
    case 'source': return `${paths.sources}#${sourceAnchor(id)}`
    case 'term': return `${paths.glossary}#${id}`
    case 'event': {
      const event = graph.get(key as Key<'event'>)
      return event && `${paths.networks}/${event.facts.network}#${eventAnchor(id)}`
    }
    case 'guide': {
      const slug = graph.get(key as Key<'guide'>)?.facts.slug
      return `/docs${slug ?? `/${id.replace(/(^|\/)index$/, '')}`}`.replace(/\/$/, '')
    }
    default: return undefined
  }
}
