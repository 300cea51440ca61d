/** Pages that list entries: the home page, the start pages of the sections, topics, editions. */
import type { Kind } from '../../core/index.ts'
import { testedBy } from '../../compute/index.ts'
import type { Entry } from '../../schema/index.ts'
import { standingOf } from '../../schema/index.ts'
import { cardOf } from '../cards.ts'
import type { PageContext } from '../context.ts'
import { listPage } from '../frame.ts'
import { chaptersInOrder } from '../kinds/chapter.ts'
import { sectionPaths } from '../paths.ts'
import { finderPage } from './finder.ts'
import { translationsPage } from './translations.ts'
import type { Card, Crumb, HubView, Page, SiteSection, TermRef } from '../view.ts'

type Listed = HubView['of']

const SECTIONS = { methodology: 'methodologies', practice: 'practices', recommendation: 'recommendations', network: 'networks', chapter: 'manual' } as const satisfies Record<Listed, SiteSection>

type Plan = { path: string; make: (context: PageContext) => Page }

/** The address of each list and how it is made. `isFront`: whether this is the edition without a prefix. */
export function planLists(context: PageContext, isFront: boolean): Plan[] {
  const { paths } = context
  const topics = context.graph.get('vocabulary/topics')?.facts.terms ?? []
  const plans: Plan[] = [
    { path: paths.toolkit, make: (own) => toolkitPage(own) },
    { path: paths.topics, make: (own) => topicsPage(own) },
    { path: paths.finder, make: (own) => finderPage(own) },
    ...topics.map(({ id }): Plan => ({ path: `${paths.topics}/${id}`, make: (own) => topicPage(id, own) })),
    ...(Object.keys(SECTIONS) as Listed[]).map((kind): Plan => ({ path: paths[SECTIONS[kind]], make: (own) => hubPage(kind, own) })),
  ]
  if (context.edition.state === 'next' || context.edition.state === 'only') plans.push({ path: paths.translations, make: (own) => translationsPage(own) })
  if (!isFront) return plans
  return [{ path: paths.search, make: (own) => searchPage(own) }, { path: paths.home, make: (own) => homePage(own) }, { path: paths.editions, make: (own) => editionsPage(own) }, ...plans]
}

/** Entries that readers should find: retired ones keep their page, but no list leads to them. */
export const listed = <K extends Kind>(kind: K, context: PageContext): Entry<K>[] => context.graph.all(kind).filter((entry) => standingOf(entry) !== 'retired')

const cards = (kind: Listed, context: PageContext): Card[] =>
  (kind === 'chapter' ? chaptersInOrder(context) : listed(kind, context)).map((entry) => cardOf(entry, context))

function topicsOf(context: PageContext): (TermRef & { count: number })[] {
  const terms = context.graph.get('vocabulary/topics')?.facts.terms ?? []
  const entries = [...listed('methodology', context), ...listed('practice', context), ...listed('recommendation', context), ...listed('chapter', context)]
  return terms.map(({ id }) => ({ ...context.term('topics', id), count: entries.filter(({ facts }) => facts.topics.includes(id)).length }))
}

function homePage(context: PageContext): Page {
  const tested = testedBy(listed('practice', context))
  const methodologies = cards('methodology', context)
  const counts = {
    methodologies: methodologies.length,
    practices: tested.practices.length,
    towns: tested.towns.length,
    countries: tested.countries.length,
    recommendations: listed('recommendation', context).length,
    networks: listed('network', context).length,
    sources: context.graph.all('source').length,
  }
  // Those that most towns have used come first: a reader of the home page wants what others have done.
  const featured = [...methodologies].sort((a, b) => usesOf(b) - usesOf(a)).slice(0, 3)
  return listPage('home', { kind: 'home', counts, featured, topics: topicsOf(context), networks: cards('network', context) }, [], context)
}

const usesOf = ({ facts }: Card) => (facts.kind === 'methodology' ? facts.tested : 0)

function toolkitPage(context: PageContext): Page {
  const counts = {
    methodologies: listed('methodology', context).length,
    practices: listed('practice', context).length,
    chapters: listed('chapter', context).length,
    terms: context.graph.all('term').length,
  }
  return listPage('toolkit', { kind: 'toolkit', counts, topics: topicsOf(context) }, [], context)
}

function hubPage(kind: Listed, context: PageContext): Page {
  const section = SECTIONS[kind]
  const inToolkit = kind === 'methodology' || kind === 'practice' || kind === 'chapter'
  const trail: Crumb[] = inToolkit ? [{ path: context.paths.toolkit, section: 'toolkit' }] : []
  const account = kind === 'recommendation' && context.graph.get('guide/recommendations-judged') ? context.pathOf('guide/recommendations-judged') : undefined
  return listPage(section, { kind: 'hub', of: kind, cards: cards(kind, context), topics: topicsOf(context), ...(account && { account }) }, trail, context)
}

function searchPage(context: PageContext): Page {
  const levels = (context.graph.get('vocabulary/government-levels')?.facts.terms ?? []).map(({ id }) => context.term('government-levels', id))
  const networks = listed('network', context).map((network) => ({ id: network.id, title: network.facts.acronym ? { text: network.facts.acronym } : context.titleOf(network) }))
  return listPage('search', { kind: 'search', topics: topicsOf(context), levels, networks }, [], context)
}

function topicsPage(context: PageContext): Page {
  return listPage('topics', { kind: 'topics', topics: topicsOf(context) }, [{ path: context.paths.toolkit, section: 'toolkit' }], context)
}

function topicPage(id: string, context: PageContext): Page {
  const topic = context.term('topics', id)
  const about = (kind: Listed): Card[] => cards(kind, context).filter(({ id: entryId }) => context.graph.get(`${kind}/${entryId}`)!.facts.topics.includes(id))
  const view = {
    kind: 'topic' as const,
    topic,
    methodologies: about('methodology'),
    practices: about('practice'),
    recommendations: about('recommendation'),
    chapters: about('chapter'),
    networks: about('network'),
  }
  const trail: Crumb[] = [{ path: context.paths.toolkit, section: 'toolkit' }, { path: context.paths.topics, section: 'topics' }]
  return listPage('topics', view, trail, context, { title: topic.label, summary: topic.note ?? null }, `/${id}`)
}

function editionsPage(context: PageContext): Page {
  const editions = context.editions.map((ref) => ({ ...ref, path: sectionPaths(ref).home, ...context.editionFacts(ref) }))
  return listPage('editions', { kind: 'editions', editions }, [], context)
}
