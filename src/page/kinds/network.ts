/** The page of a network: who, when, with what money, what came out, what was not found. */
import type { Key } from '../../core/index.ts'
import { byCodePoint } from '../../core/index.ts'
import type { Entry } from '../../schema/index.ts'
import { cardOf } from '../cards.ts'
import { Citations } from '../citations.ts'
import type { PageContext } from '../context.ts'
import { countViews } from '../figures.ts'
import { entryPage } from '../frame.ts'
import { eventAnchor, partnerAnchor } from '../paths.ts'
import { sectionViews, tocOf } from '../text.ts'
import type { EventView, NetworkView, Page, PartnerView, PeriodView, TocItem } from '../view.ts'
import { testedView } from './methodology.ts'
import { placeView } from './practice.ts'

export function networkPage(entry: Entry<'network'>, context: PageContext): Page {
  const { facts, key } = entry
  const citations = new Citations(context)
  const words = (...path: (string | number)[]) => context.words(entry, ...path)
  const sections = sectionViews(entry, context, citations)
  const lead = facts.lead && context.graph.get(`organisation/${facts.lead}`)
  const planned = facts.period.planned && periodView(facts.period.planned, citations)
  const actual = facts.period.actual && periodView(facts.period.actual, citations)
  const reach = countViews(facts.reach, (index) => words('reach', index, 'what'), citations)
  const view: NetworkView = {
    kind: 'network',
    ...(facts.acronym && { acronym: facts.acronym }),
    names: facts.names.map(({ language, name, source }) => ({ language, name, cite: citations.cite(source) })),
    programme: facts.programme,
    ...(facts.strand && { strand: facts.strand }),
    ...(facts.contract && { contract: facts.contract }),
    ...(planned && { planned }),
    ...(actual && { actual }),
    money: facts.money.map(({ amount, currency, about, sources }, index) => ({ amount, currency, about, what: words('money', index, 'what'), cites: citations.citeAll(sources) })),
    ...(lead && { lead: { name: context.organisationName(lead), ...(lead.facts.town && { town: context.town(lead.facts.town, lead.facts.country) }), ...(lead.facts.country && { country: lead.facts.country }) } }),
    partners: partnersOf(entry, context, citations),
    aims: facts.aims.map(({ sources }, index) => ({ words: words('aims', index, 'text'), cites: citations.citeAll(sources) })),
    targetGroups: facts.targetGroups.map((_, index) => words('targetGroups', index)),
    reach: reach.map((count, index) => ({ ...count, state: facts.reach[index]!.state })),
    outputs: facts.outputs.map(({ kind, found, url, sources }, index) => ({ title: words('outputs', index, 'title'), kind, found, ...(url && { url }), cites: citations.citeAll(sources) })),
    sdgs: facts.sdgs,
    conflicts: facts.conflicts.map(({ values, note }, index) => ({
      about: words('conflicts', index, 'about'),
      values: values.map(({ sources }, at) => ({ value: words('conflicts', index, 'values', at, 'value'), cites: citations.citeAll(sources) })),
      ...(note && { note: words('conflicts', index, 'note') }),
    })),
    notFound: facts.notFound.map((_, index) => words('notFound', index)),
    ...(facts.url && { url: facts.url }),
    topics: facts.topics.map((id) => context.term('topics', id)),
    events: context.incoming(key, 'event', ['in-network']).sort(byDate).map((event) => eventView(event, context, citations)),
    tested: testedView(context.computed.tested(key)!),
    practices: context.incoming(key, 'practice', ['in-network']).map((practice) => cardOf(practice, context)),
    recommendations: context.linkedAll(context.incoming(key, 'recommendation', ['issued-by', 'rests-on']).map((recommendation) => recommendation.key)),
    sections,
  }
  return entryPage({ entry, view, trail: [{ path: context.paths.networks, section: 'networks' }], toc: toc(view), citations }, context)
}

function toc(view: NetworkView): TocItem[] {
  const own: [TocItem['label'], number][] = [
    ['partners', view.partners.length], ['events', view.events.length], ['practices', view.practices.length], ['money', view.money.length], ['outputs', view.outputs.length],
    ['conflicts', view.conflicts.length], ['not-found', view.notFound.length], ['recommendations', view.recommendations.length], ['names', view.names.length],
  ]
  return [...tocOf(view.sections), ...own.filter(([, count]) => count > 0).map(([label]): TocItem => ({ id: label!, words: null, label: label! }))]
}

const periodView = ({ start, end, sources }: { start: string; end?: string | undefined; sources: string[] }, citations: Citations): PeriodView => ({
  start, ...(end && { end }), cites: citations.citeAll(sources),
})

/** The lead first, then by country and name. A lead that is not in the list of partners is added to it. */
function partnersOf(entry: Entry<'network'>, context: PageContext, citations: Citations): PartnerView[] {
  const { lead, partners } = entry.facts
  const listed = partners.map(({ organisation, sources }, index) => ({ id: organisation, sources, role: context.optionalWords(entry, 'partners', index, 'role') }))
  const missing = lead && !listed.some(({ id }) => id === lead) ? [{ id: lead, sources: [] as string[], role: undefined }] : []
  const views = [...missing, ...listed].flatMap(({ id, sources, role }): PartnerView[] => {
    const organisation = context.graph.get(`organisation/${id}`)
    return organisation ? [{ ...organisationView(organisation, context), ...(role && { role }), lead: id === lead, cites: citations.citeAll(sources) }] : []
  })
  return views.sort((a, b) => Number(b.lead) - Number(a.lead) || byCodePoint(a.country ?? '', b.country ?? '') || byCodePoint(a.name, b.name))
}

/** Its other names, its own among them where the page calls it otherwise. */
export function organisationView(organisation: Entry<'organisation'>, context: PageContext): Omit<PartnerView, 'cites' | 'lead' | 'role'> {
  const { id, facts } = organisation
  const { town, country, url } = facts
  const name = context.organisationName(organisation)
  const names = [...(name === facts.name ? [] : [{ name: facts.name }]), ...Object.entries(facts.names).map(([language, other]) => ({ language, name: other! }))]
  return {
    id,
    anchor: partnerAnchor(id),
    name,
    names: names.filter((other) => other.name !== name),
    ...(town && { town: context.town(town, country) }),
    ...(country && { country }),
    ...(url && { url }),
  }
}

function eventView(event: Entry<'event'>, context: PageContext, citations: Citations): EventView {
  const { facts } = event
  const dateNote = context.optionalWords(event, 'dateNote')
  const what = context.optionalWords(event, 'what')
  return {
    id: event.id,
    anchor: eventAnchor(event.id),
    title: context.words(event, 'title'),
    ...(facts.start && { start: facts.start }),
    ...(facts.end && { end: facts.end }),
    ...(dateNote && { dateNote }),
    places: facts.places.map((place) => placeView(place, context)),
    online: facts.online,
    documented: facts.documented,
    participants: countViews(facts.participants, (index) => context.words(event, 'participants', index, 'what'), citations),
    ...(what && { what }),
    practices: context.linkedAll(context.incoming(event.key, 'practice', ['at-event']).map(({ key }) => key)),
    methodologies: context.linkedAll(facts.methodologies.map((id): Key => `methodology/${id}`)),
    cites: citations.citeAll(facts.sources),
  }
}

/** Undated events come last. */
const byDate = (a: Entry<'event'>, b: Entry<'event'>) => byCodePoint(a.facts.start ?? '9999', b.facts.start ?? '9999') || byCodePoint(a.id, b.id)
