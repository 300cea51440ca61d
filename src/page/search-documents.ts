/** What of each entry can be searched, in the page's language. */
import type { Key } from '../core/index.ts'
import type { SearchDocument } from '../search/index.ts'
import type { Entry } from '../schema/index.ts'
import { isOfKind, standingOf } from '../schema/index.ts'
import type { PageContext } from './context.ts'
import { localSections } from './text.ts'

/** Kinds in the order in which equals are found. */
const FOUND = ['methodology', 'recommendation', 'chapter', 'practice', 'network', 'term', 'guide', 'event', 'organisation'] as const
type Found = (typeof FOUND)[number]

/** All entries that readers should find. */
export const searchDocuments = (context: PageContext): SearchDocument[] =>
  FOUND.flatMap((kind) => context.graph.all(kind).filter((entry) => standingOf(entry) !== 'retired').flatMap((entry) => documentOf(entry as Entry<Found>, context)))

/** The towns of practices and events: suggested while somebody types, as a question that finds what happened there. */
export function townDocuments(context: PageContext): SearchDocument[] {
  const towns = new Map<string, SearchDocument>()
  for (const { facts } of [...context.graph.all('practice'), ...context.graph.all('event')]) {
    for (const { town, country } of facts.places) {
      const title = context.town(town, country)
      towns.set(`${town}, ${country}`, { ref: `town/${country}/${town}`, kind: 'town', path: `/search?q=${encodeURIComponent(title)}`, title, summary: countryName(country, context), names: placeNames(town, country, context), labels: [], headings: [], body: '', facets: {} })
    }
  }
  return [...towns.keys()].sort().map((town) => towns.get(town)!)
}

function documentOf(entry: Entry<Found>, context: PageContext): SearchDocument[] {
  const path = context.pathOf(entry.key)
  if (!path) return []
  const title = context.titleOf(entry)
  const summary = summaryOf(entry, context)
  const lang = title.lang ?? summary.lang
  const own = localSections(entry, context).filter((section) => section.lang === undefined).map(({ section }) => section)
  return [{
    ref: entry.key,
    kind: entry.kind,
    path,
    title: title.text,
    summary: summary.text,
    ...(lang && { lang }),
    ...(isOfKind(entry, 'term') && context.locale !== 'en' && entry.facts.labels.en && { english: entry.facts.labels.en.preferred }),
    names: [...new Set(namesOf(entry, context))].filter((name) => name !== title.text),
    labels: [...new Set([...labelsOf(entry, context), ...topicsOf(entry).map((topic) => context.term('topics', topic).label.text)])],
    // Parts are called alike on all pages of a kind; only the headings of a chapter or guide say what it is about.
    headings: own.filter(({ part }) => part.startsWith('free-')).map((section) => section.title),
    body: own.map(({ text }) => text).join('\n'),
    facets: facetsOf(entry, context),
  }]
}

function summaryOf(entry: Entry<Found>, context: PageContext): { text: string; lang?: string } {
  if (isOfKind(entry, 'term')) return context.perLocale(entry.facts.definition) ?? { text: '' }
  if (isOfKind(entry, 'event')) return context.optionalWords(entry, 'what') ?? { text: '' }
  if (isOfKind(entry, 'organisation')) return { text: entry.facts.town ? `${context.town(entry.facts.town, entry.facts.country)}, ${countryName(entry.facts.country, context)}` : countryName(entry.facts.country, context) }
  return context.optionalWords(entry, 'summary') ?? context.optionalWords(entry, 'description') ?? { text: '' }
}

/** Names in every language: people look for a thing by the name under which they have met it. */
function namesOf(entry: Entry<Found>, context: PageContext): string[] {
  if (isOfKind(entry, 'term')) return termLabels(entry)
  if (isOfKind(entry, 'organisation')) return [entry.facts.name, ...Object.values(entry.facts.names).map(String), ...(entry.facts.town ? placeNames(entry.facts.town, entry.facts.country, context) : [])]
  if (isOfKind(entry, 'practice') || isOfKind(entry, 'event')) return entry.facts.places.flatMap(({ town, country }) => placeNames(town, country, context))
  if (isOfKind(entry, 'methodology')) return [...entry.facts.names.map(({ name }) => name), ...titlesOf(entry, context), ...termsOf(entry, context).flatMap(termLabels)]
  if (isOfKind(entry, 'network')) return [...(entry.facts.acronym ? [entry.facts.acronym] : []), ...entry.facts.names.map(({ name }) => name), ...titlesOf(entry, context), ...partnerTowns(entry, context)]
  if (isOfKind(entry, 'recommendation')) return [entry.facts.code]
  return titlesOf(entry, context)
}

/** What it is counted among, besides its topics. */
function labelsOf(entry: Entry<Found>, context: PageContext): string[] {
  if (isOfKind(entry, 'practice') || isOfKind(entry, 'event')) {
    const methodologies = entry.facts.methodologies.map((id) => context.titleOf(context.graph.get(`methodology/${id}`)!).text)
    return [...entry.facts.places.map(({ country }) => countryName(country, context)), ...methodologies]
  }
  if (isOfKind(entry, 'recommendation')) return entry.facts.addressees.map(({ level }) => context.term('government-levels', level).label.text)
  if (isOfKind(entry, 'organisation')) return [countryName(entry.facts.country, context)].filter(Boolean)
  return []
}

/** «Which network is our town in?» */
const partnerTowns = ({ facts }: Entry<'network'>, context: PageContext): string[] =>
  facts.partners.flatMap(({ organisation }) => {
    const partner = context.graph.get(`organisation/${organisation}`)?.facts
    return partner?.town ? [context.town(partner.town, partner.country)] : []
  })

/** Its titles in other languages. */
const titlesOf = (entry: Entry, context: PageContext): string[] =>
  [(entry.facts as { title?: unknown }).title, ...context.graph.translationsOf(entry.key).map(({ texts }) => (texts as { title?: unknown }).title)].filter((title) => typeof title === 'string')

/** Terms that explain this methodology alone are its other names. */
const termsOf = (entry: Entry<'methodology'>, context: PageContext): Entry<'term'>[] =>
  context.graph.all('term').filter(({ id, facts }) => id === entry.id || (facts.methodologies.length === 1 && facts.methodologies[0] === entry.id))

const termLabels = ({ facts }: Entry<'term'>): string[] => Object.values(facts.labels).flatMap((labels) => (labels ? [labels.preferred, ...labels.alternative, ...labels.hidden] : []))

/** A town by all its names. */
function placeNames(town: string, country: string | undefined, context: PageContext): string[] {
  const towns = country ? context.graph.get(`country/${country.toLowerCase()}` as Key<'country'>)?.facts.towns : undefined
  return [town, ...Object.values(towns?.find((one) => one.town === town)?.names ?? {})]
}

function countryName(country: string | undefined, { locale }: PageContext): string {
  return country ? (new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(country) ?? country) : ''
}

/** Networks that issued it, or whose practices it rests on. */
const networksBehind = ({ key }: Entry<'recommendation'>, context: PageContext): string[] => {
  const leads = context.graph.outgoing(key).map(({ to }) => context.graph.get(to)).flatMap((to) => (to && isOfKind(to, 'network') ? [to.id] : to && isOfKind(to, 'practice') && to.facts.network ? [to.facts.network] : []))
  return [...new Set(leads)]
}

const topicsOf = (entry: Entry<Found>): readonly string[] => ('topics' in entry.facts ? (entry.facts.topics as readonly string[]) : [])

function facetsOf(entry: Entry<Found>, context: PageContext): SearchDocument['facets'] {
  const facets: Record<string, readonly string[]> = { topic: topicsOf(entry) }
  if (isOfKind(entry, 'practice') || isOfKind(entry, 'event')) {
    facets['country'] = [...new Set(entry.facts.places.map(({ country }) => country))]
    facets['documented'] = [entry.facts.documented]
    facets['network'] = entry.facts.network ? [entry.facts.network] : []
  }
  if (isOfKind(entry, 'recommendation')) {
    facets['level'] = [...new Set(entry.facts.addressees.map(({ level }) => level))]
    facets['status'] = [entry.facts.history.at(-1)!.status]
    facets['origin'] = [entry.facts.origin.kind]
    facets['sdg'] = entry.facts.sdgs.map(String)
    facets['network'] = networksBehind(entry, context)
  }
  return Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0))
}
