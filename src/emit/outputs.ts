/** What a compile run writes: → files that are made only when what they depend on has changed. */
import type { Key, Kind, Locale } from '../core/index.ts'
import { KINDS } from '../core/index.ts'
import { digestOf } from '../core/digest.ts'
import type { EditionContent, PlannedPage, Read } from '../page/index.ts'
import { jsonSchemaOf } from '../schema/index.ts'

/** `contents` are pieces one behind the other, as a large file need not stand in memory as one. `reads` says what they depend on; null where that is not recorded. */
export type Made = { contents: readonly string[]; reads: readonly Read[] | null }

/** A file an emitter wants; `path` is relative to the output folder, with forward slashes. It is made only where an earlier one cannot stay. */
export type PlannedOutput = { path: string; make: () => Made }

/** The data of pages, as their routes get it. */
export function pageOutputs(locale: Locale, pages: readonly PlannedPage[]): PlannedOutput[] {
  return pages.map(({ path, make }) => ({
    path: `pages/${locale}${path === '/' ? '/home' : path}.json`,
    make() {
      const { page, reads } = make()
      return { contents: [JSON.stringify(page)], reads }
    },
  }))
}

/** `/api/v1`: every field of every entry, per edition and kind; the editions; a JSON Schema per kind. */
export function dataOutputs(editions: readonly EditionContent[]): PlannedOutput[] {
  const list = editions.map(({ ref, graph }) => ({ ...ref, counts: Object.fromEntries(DATA_KINDS.map((kind) => [kind, graph.all(kind).length])) }))
  return [
    { path: 'api/v1/editions.json', make: () => ({ contents: [asJson(list)], reads: null }) },
    // Of the program alone: made again only by another one.
    ...DATA_KINDS.map((kind) => ({ path: `api/v1/schema/${kind}.json`, make: () => ({ contents: [asJson(jsonSchemaOf(kind))], reads: [] }) })),
    ...editions.flatMap((edition) =>
      DATA_KINDS.map((kind): PlannedOutput => ({
        path: `api/v1/${edition.ref.name}/${kind}.json`,
        make: () => ({ contents: entriesOf(edition, kind), reads: readsOf(edition, kind) }),
      })),
    ),
  ]
}

const DATA_KINDS: readonly Kind[] = KINDS.filter((kind) => kind !== 'guide')

const readsOf = ({ ref, graph }: EditionContent, kind: Kind): Read[] => {
  const perEntry = kind === 'methodology' ? ['text', 'translations', 'evidence'] : ['text', 'translations']
  return [`kind ${kind}`, ...graph.all(kind).flatMap(({ key }) => perEntry.map((what) => `${what} ${key}`))].map((read) => `${ref.name} ${read}`)
}

/** A list with a line for each entry: facts, and texts as words; the texts of translations beside them. */
function entriesOf({ graph, computed }: EditionContent, kind: Kind): string[] {
  const entries = graph.all(kind).map((entry, index) => `${index === 0 ? '' : ',\n'}${JSON.stringify({
    kind,
    id: entry.id,
    language: entry.locale,
    facts: entry.facts,
    text: Object.fromEntries(entry.sections.map(({ part, text }) => [part, text])),
    ...(computed.evidence.has(entry.key as Key) && { evidence: computed.evidence.get(entry.key as Key) }),
    translations: Object.fromEntries(graph.translationsOf(entry.key).map(({ locale, record, texts, sections }) => [locale, { state: record.state, facts: texts, text: Object.fromEntries(sections.map(({ part, text }) => [part, text])) }])),
  })}`)
  return ['[\n', ...entries, '\n]\n']
}

const asJson = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`

/** What changes every page: the editions of the site and the pictures' names. */
export const siteDigest = (editions: readonly EditionContent[], images: Iterable<[string, string]>): string =>
  digestOf(JSON.stringify([editions.map(({ ref, notes }) => [ref, notes]), [...images]]))
