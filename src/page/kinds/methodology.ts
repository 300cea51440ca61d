/** The page of a methodology: what it takes, how sure we are, how to run it, who has run it. */
import type { Key } from '../../core/index.ts'
import type { Evidence, Tested } from '../../compute/index.ts'
import type { Entry } from '../../schema/index.ts'
import { cardOf } from '../cards.ts'
import { Citations } from '../citations.ts'
import type { PageContext } from '../context.ts'
import { costRange, figure } from '../figures.ts'
import { entryPage } from '../frame.ts'
import { opening, sectionViews, tocOf } from '../text.ts'
import type { EvidenceView, MethodologyView, Page, StudyView, TestedView, TocItem } from '../view.ts'

export function methodologyPage(entry: Entry<'methodology'>, context: PageContext): Page {
  const { facts, key } = entry
  const citations = new Citations(context)
  const figures = {
    people: figure(facts.groupSize, citations),
    minutes: figure(facts.duration, citations),
    weeks: figure(facts.preparation, citations),
    personDays: figure(facts.staff, citations),
    cost: { ...costRange(facts.cost, context), estimate: facts.cost.basis === 'estimate', ...(facts.cost.source && { cite: citations.cite(facts.cost.source) }) },
  }
  const sections = sectionViews(entry, context, citations)
  const view: MethodologyView = {
    kind: 'methodology',
    facts: figures,
    evidence: evidenceView(entry, context.computed.evidence(key)!, context),
    tested: testedView(context.computed.tested(key)!),
    limits: opening(entry, 'when-not-to-use', context),
    claim: context.words(entry, 'claim'),
    topics: facts.topics.map((id) => context.term('topics', id)),
    audiences: facts.audiences.map((id) => context.term('audiences', id)),
    formats: facts.formats.map((id) => context.term('formats', id)),
    settings: facts.settings.map((id) => context.term('settings', id)),
    skills: facts.skills.map((id) => context.term('skills', id)),
    names: facts.names.map(({ language, name, attested }) => ({ language, name, attested })),
    sections,
    risks: facts.risks.map((id) => riskOf(id, context)),
    studies: facts.evidence.map((_, index) => studyView(entry, index, context, citations)),
    practices: context.incoming(key, 'practice', ['uses']).map((practice) => cardOf(practice, context)),
    recommendations: context.incoming(key, 'recommendation', ['rests-on']).flatMap((recommendation) => {
      const index = recommendation.facts.supportedBy.findIndex((support) => support.entry === key)
      return context.linked(recommendation.key, context.words(recommendation, 'supportedBy', index, 'supports')) ?? []
    }),
    chapters: context.linkedAll(context.incoming(key, 'chapter', ['leads-to']).map((chapter) => chapter.key)),
    related: facts.related.flatMap(({ methodology }, index) => context.linked(`methodology/${methodology}`, context.words(entry, 'related', index, 'why')) ?? []),
  }
  return entryPage({ entry, view, trail: trailOf(context), toc: toc(view), citations }, context)
}

const trailOf = ({ paths }: PageContext): Page['trail'] => [
  { path: paths.toolkit, section: 'toolkit' },
  { path: paths.methodologies, section: 'methodologies' },
]

function toc(view: MethodologyView): TocItem[] {
  const items = tocOf(view.sections)
  if (view.studies.length > 0) items.push({ id: 'studies', words: null, label: 'studies' })
  items.push({ id: 'practices', words: null, label: 'practices' })
  if (view.recommendations.length > 0) items.push({ id: 'recommendations', words: null, label: 'recommendations' })
  if (view.related.length + view.chapters.length > 0) items.push({ id: 'related', words: null, label: 'related' })
  return items
}

export function evidenceView({ facts, ...entry }: Entry<'methodology'>, evidence: Evidence, context: PageContext): EvidenceView {
  const { level, direction, directness, reasons, raisedBy, expires, harm } = evidence
  const argued = facts.arguedLevel
  const differs = argued && argued.level !== level
  const reason = context.optionalWords({ ...entry, facts }, 'arguedLevel', 'reason')
  return {
    level, direction, directness, reasons, raisedBy, expires, harm,
    reviewed: facts.evidenceReviewed,
    ...(differs && { argued: { level: argued.level, ...(reason && { reason }) } }),
  }
}

export const testedView = ({ practices, notShown, towns, countries, years, evaluated }: Tested): TestedView => ({
  practices: practices.length, notShown: notShown.length, towns, countries, years, evaluated,
})

function riskOf(id: string, context: PageContext): MethodologyView['risks'][number] {
  const term = context.graph.get('vocabulary/risks' as Key<'vocabulary'>)?.facts.terms.find((risk) => risk.id === id)
  const safeguard = context.perLocale(term?.safeguard)
  return { id, label: context.term('risks', id).label, ...(safeguard && { safeguard }) }
}

function studyView(entry: Entry<'methodology'>, index: number, context: PageContext, citations: Citations): StudyView {
  const { design, year, direction, directness, onClaim, lasting, weaknesses, source } = entry.facts.evidence[index]!
  const words = (field: string) => context.words(entry, 'evidence', index, field)
  return { design, year, setting: words('setting'), outcome: words('outcome'), finding: words('finding'), direction, directness, onClaim, lasting, weaknesses, cite: citations.cite(source) }
}
