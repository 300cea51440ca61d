/** The page of a recommendation: who is asked for what, on whose word, and what it rests on. */
import type { Key } from '../../core/index.ts'
import type { Entry } from '../../schema/index.ts'
import { isOfKind, standingOf } from '../../schema/index.ts'
import { Citations } from '../citations.ts'
import type { PageContext } from '../context.ts'
import { entryPage } from '../frame.ts'
import { opening, sectionViews, tocOf } from '../text.ts'
import type { LedgerRow, LinkedEntry, Page, RecommendationView, TocItem } from '../view.ts'
import { testedView } from './methodology.ts'

export function recommendationPage(entry: Entry<'recommendation'>, context: PageContext): Page {
  const { facts, key } = entry
  const citations = new Citations(context)
  const originCites = citations.citeAll(facts.origin.sources)
  const ledger = context.computed.ledger(key)!
  const rows = ledger.items.map(({ entry: support, index }) => ledgerRow(support, entry, index, context, citations))
  const sections = sectionViews(entry, context, citations)
  const last = facts.history.at(-1)!
  const by = facts.origin.network && context.linked(`network/${facts.origin.network}`)
  const organisation = facts.origin.organisation && nameOf(facts.origin.organisation, context)
  const words = (...path: (string | number)[]) => context.words(entry, ...path)
  const { previous, next } = neighbours(entry, context)
  const view: RecommendationView = {
    kind: 'recommendation',
    code: facts.code,
    addressees: facts.addressees.map(({ level, body }, index) => ({ level: context.term('government-levels', level), ...(body && { body: words('addressees', index, 'body') }) })),
    origin: { kind: facts.origin.kind, ...(by && { by }), ...(organisation && { organisation }), explanation: words('origin', 'explanation'), cites: originCites },
    status: last.status,
    statusSince: last.date,
    topics: facts.topics.map((id) => context.term('topics', id)),
    sdgs: facts.sdgs,
    ledger: {
      rows,
      tested: testedView(ledger.tested),
      studies: ledger.studies,
      strongest: ledger.strongest,
      gaps: ledger.gaps,
      unsupported: facts.unsupported.map((_, index) => words('unsupported', index)),
    },
    actions: facts.actions.map((_, index) => ({ who: words('actions', index, 'who'), what: words('actions', index, 'what'), when: words('actions', index, 'when') })),
    indicators: facts.indicators.map((_, index) => ({ what: words('indicators', index, 'what'), how: words('indicators', index, 'how') })),
    history: facts.history.map(({ status, date, by: who }, index) => ({ status, date, by: who, reason: words('history', index, 'reason') })),
    endorsements: facts.endorsements.map(({ organisation: id, date, source }) => ({ organisation: nameOf(id, context), date, cite: citations.cite(source) })),
    adoptions: facts.adoptions.map(({ town, country, date, source }, index) => ({ town: context.town(town, country), country, date, what: words('adoptions', index, 'what'), cite: citations.cite(source) })),
    limits: opening(entry, 'limits-and-risks', context),
    replaces: context.linkedAll(facts.replaces.map((id): Key => `recommendation/${id}`)),
    sections,
    reviewBy: facts.reviewBy,
    ...(previous && { previous }),
    ...(next && { next }),
  }
  const trail: Page['trail'] = [{ path: context.paths.recommendations, section: 'recommendations' }]
  return entryPage({ entry, view, trail, toc: toc(view), citations }, context)
}

function nameOf(id: string, context: PageContext): string {
  const organisation = context.graph.get(`organisation/${id}`)
  return organisation ? context.organisationName(organisation) : id
}

function toc(view: RecommendationView): TocItem[] {
  const own: TocItem[] = [
    { id: 'rests-on', words: null, label: 'rests-on' },
    { id: 'actions', words: null, label: 'actions' },
    { id: 'indicators', words: null, label: 'indicators' },
    { id: 'history', words: null, label: 'history' },
  ]
  return [...tocOf(view.sections), ...own]
}

function ledgerRow(support: Entry, recommendation: Entry<'recommendation'>, index: number, context: PageContext, citations: Citations): LedgerRow {
  const linked: LinkedEntry = context.linked(support.key) ?? { kind: support.kind, id: support.id, title: context.titleOf(support), path: context.paths.recommendations }
  const row: LedgerRow = { ...linked, supports: context.words(recommendation, 'supportedBy', index, 'supports') }
  if (isOfKind(support, 'methodology')) {
    const level = context.computed.evidence(support.key)?.level
    return level ? { ...row, level } : row
  }
  if (isOfKind(support, 'practice')) {
    const { documented, places, start } = support.facts
    return { ...row, documented, town: context.town(places[0]!.town, places[0]!.country), country: places[0]!.country, year: start.slice(0, 4) }
  }
  if (isOfKind(support, 'source')) return { ...row, cite: citations.cite(support.id), ...(support.facts.issued && { year: support.facts.issued.slice(0, 4) }) }
  if (isOfKind(support, 'event')) return { ...row, documented: support.facts.documented, ...(support.facts.start && { year: support.facts.start.slice(0, 4) }) }
  return row
}

/** Those before and after it by code, retired ones left out. */
function neighbours(entry: Entry<'recommendation'>, context: PageContext): { previous?: LinkedEntry; next?: LinkedEntry } {
  const ordered = [...context.graph.all('recommendation')].filter((other) => other.key === entry.key || standingOf(other) !== 'retired').sort((a, b) => codeNumber(a) - codeNumber(b))
  const at = ordered.findIndex(({ key }) => key === entry.key)
  const previous = ordered[at - 1] && context.linked(ordered[at - 1]!.key)
  const next = ordered[at + 1] && context.linked(ordered[at + 1]!.key)
  return { ...(previous && { previous }), ...(next && { next }) }
}

const codeNumber = ({ facts }: Entry<'recommendation'>) => Number(facts.code.slice(1))
