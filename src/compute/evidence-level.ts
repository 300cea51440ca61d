/**
 * The published rule that turns a list of studies into an evidence level from E0 to E5.
 *
 * Its words for readers stand in `docs/evidence.md`; the two are changed together. The steps: a level is reached by the
 * strongest design that speaks of the main claim; it is lowered by one where every study that carries it has a known
 * weakness; it is never raised for popularity, prizes or the number of users.
 */
import type { FactsOf } from '../schema/index.ts'

export const LEVELS = ['E0', 'E1', 'E2', 'E3', 'E4', 'E5'] as const
export type Level = (typeof LEVELS)[number]

type Study = FactsOf<'methodology'>['evidence'][number]

/** Why the level is what it is, as codes: the page says them in the reader's language. */
export type Reason =
  | { code: 'nothing-known' }
  | { code: 'described'; descriptions: number; uses: number }
  | { code: 'signs'; studies: number }
  | { code: 'compared'; studies: number }
  | { code: 'replicated'; studies: number; settings: number }
  | { code: 'reviewed'; reviews: number }
  | { code: 'strong' }
  | { code: 'disagreeing' }
  | { code: 'lowered'; weaknesses: Study['weaknesses'] }

/** What would raise the level next. */
export type NextStep = 'describe-it' | 'ask-participants' | 'compare-groups' | 'repeat-elsewhere' | 'measure-later-and-closer' | 'nothing'

export type Direction = Study['direction']

export type Evidence = {
  level: Level
  direction: Study['direction']
  directness: Study['directness'] | null
  reasons: Reason[]
  raisedBy: NextStep
  /** The day from which the level no longer holds unless somebody reviews it: two years after the last review. */
  expires: string
  /** Whether a study of this entry found harm. */
  harm: boolean
}

const SIGNS: readonly Study['design'][] = ['monitoring', 'participants-reports', 'qualitative', 'correlation', 'before-after']
const COMPARING: readonly Study['design'][] = ['comparison', 'randomised']

/** `uses` counts practices that are documented as carried out; a planned or announced one shows nothing. */
export function evidenceOf(studies: readonly Study[], uses: number, reviewedOn: string): Evidence {
  const onClaim = studies.filter((study) => study.onClaim && study.direction !== 'not-measured')
  const { level: reached, carriedBy, reasons } = reachedLevel(studies, onClaim, uses)
  const lowered = loweredBy(reached, carriedBy)
  const level = lowered ? LEVELS[LEVELS.indexOf(reached) - 1]! : reached
  return {
    level,
    direction: directionOf(carriedBy.length > 0 ? carriedBy : onClaim),
    directness: closest(carriedBy),
    reasons: lowered ? [...reasons, lowered] : reasons,
    raisedBy: NEXT_STEPS[level],
    expires: `${Number(reviewedOn.slice(0, 4)) + 2}${reviewedOn.slice(4)}`,
    harm: studies.some((study) => study.direction === 'negative'),
  }
}

function reachedLevel(all: readonly Study[], onClaim: readonly Study[], uses: number): { level: Level; carriedBy: Study[]; reasons: Reason[] } {
  const reviews = onClaim.filter(({ design }) => design === 'review')
  const compared = onClaim.filter(({ design }) => COMPARING.includes(design))
  const tested = [...reviews, ...compared]
  const settings = compared.reduce((sum, study) => sum + study.settings, 0)
  if (reviews.length > 0 || (compared.length >= 2 && settings >= 2)) {
    const reason: Reason = reviews.length > 0 ? { code: 'reviewed', reviews: reviews.length } : { code: 'replicated', studies: compared.length, settings }
    if (!mostlyAgree(tested)) return { level: 'E3', carriedBy: tested, reasons: [reason, { code: 'disagreeing' }] }
    const strong = tested.some((study) => study.design === 'randomised' && study.lasting && study.directness === 'high' && study.weaknesses.length === 0)
    return strong ? { level: 'E5', carriedBy: tested, reasons: [reason, { code: 'strong' }] } : { level: 'E4', carriedBy: tested, reasons: [reason] }
  }
  if (compared.length > 0) return { level: 'E3', carriedBy: compared, reasons: [{ code: 'compared', studies: compared.length }] }
  const signs = onClaim.filter(({ design }) => SIGNS.includes(design))
  if (signs.length > 0) return { level: 'E2', carriedBy: signs, reasons: [{ code: 'signs', studies: signs.length }] }
  const descriptions = all.filter(({ design }) => design === 'description').length
  if (descriptions > 0 || uses > 1) return { level: 'E1', carriedBy: [], reasons: [{ code: 'described', descriptions, uses }] }
  return { level: 'E0', carriedBy: [], reasons: [{ code: 'nothing-known' }] }
}

/** Rule 2 of the scale: lower by one where nothing that carries the level is free of weaknesses; E1 is the floor. */
function loweredBy(level: Level, carriedBy: readonly Study[]): Extract<Reason, { code: 'lowered' }> | undefined {
  if (LEVELS.indexOf(level) < 2 || carriedBy.length === 0 || carriedBy.some(({ weaknesses }) => weaknesses.length === 0)) return undefined
  return { code: 'lowered', weaknesses: [...new Set(carriedBy.flatMap(({ weaknesses }) => weaknesses))].sort() }
}

const POSITIVE: readonly Study['direction'][] = ['positive', 'small-positive']

/** More than half point the same way; both kinds of «positive» are one way. */
function mostlyAgree(studies: readonly Study[]): boolean {
  const ways = new Map<string, number>()
  for (const { direction } of studies) {
    const way = POSITIVE.includes(direction) ? 'positive' : direction
    ways.set(way, (ways.get(way) ?? 0) + 1)
  }
  return Math.max(...ways.values()) * 2 > studies.length
}

function directionOf(studies: readonly Study[]): Study['direction'] {
  const directions = new Set(studies.map(({ direction }) => direction))
  if (directions.size === 0) return 'not-measured'
  if (directions.size === 1) return [...directions][0]!
  return [...directions].every((direction) => POSITIVE.includes(direction)) ? 'small-positive' : 'mixed'
}

function closest(studies: readonly Study[]): Study['directness'] | null {
  return (['high', 'partial', 'low'] as const).find((directness) => studies.some((study) => study.directness === directness)) ?? null
}

const NEXT_STEPS: Record<Level, NextStep> = {
  E0: 'describe-it', E1: 'ask-participants', E2: 'compare-groups', E3: 'repeat-elsewhere', E4: 'measure-later-and-closer', E5: 'nothing',
}
