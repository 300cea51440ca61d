/** Whether a methodology fits a town: what it asks for, held against what the town has. */
import type { FinderEntry } from '../page/view.ts'
import type { Condition, Facet, Question } from './question.ts'
import { CONDITIONS, FACETS, LEVELS } from './question.ts'

/** One thing a town has too little of, or too much: what it has, and what is needed. */
export type Miss = { condition: Condition; has: number; needs: number }

export type Fit = { entry: FinderEntry; state: 'fits' | 'nearly' | 'not'; misses: Miss[] }

/** Half as much again is near; two things at most. */
const NEAR = 1.5
const MOST_MISSES = 2

export function fitOf(entry: FinderEntry, has: Question['has']): Fit {
  const misses = CONDITIONS.flatMap((condition): Miss[] => {
    const own = has[condition]
    if (own === undefined) return []
    const { least, most } = needsOf(entry, condition)
    if (own < least) return [{ condition, has: own, needs: least }]
    if (most !== undefined && own > most) return [{ condition, has: own, needs: most }]
    return []
  })
  const isNear = misses.length <= MOST_MISSES && misses.every(({ has: own, needs }) => Math.max(own, needs) <= NEAR * Math.min(own, needs))
  return { entry, misses, state: misses.length === 0 ? 'fits' : isNear ? 'nearly' : 'not' }
}

/** Only a group can be too large; time and money that are left over harm nobody. */
function needsOf({ people, minutes, weeks, personDays, cost }: FinderEntry, condition: Condition): { least: number; most?: number | undefined } {
  switch (condition) {
    case 'people': return { least: people.min, most: people.max }
    case 'hours': return { least: minutes.min / 60 }
    case 'weeks': return { least: weeks.min }
    case 'days': return { least: personDays.min }
    case 'euros': return { least: cost.euros.min }
  }
}

/** Whether it is among what was chosen; `left` is a facet that is not looked at. */
export function isChosen(entry: FinderEntry, { facets, without, evidence }: Question, left?: Facet | 'without' | 'evidence'): boolean {
  if (left !== 'without' && without.some((risk) => entry.risks.includes(risk))) return false
  if (left !== 'evidence' && evidence && LEVELS.indexOf(entry.level as never) < LEVELS.indexOf(evidence)) return false
  return FACETS.every((facet) => facet === left || facets[facet].length === 0 || facets[facet].some((value) => entry.facets[facet].includes(value)))
}

/** For each value, how many methodologies would be left that fit or nearly do, the facet's own choice left out. For risks: how many have it. */
export function countsOf(entries: readonly FinderEntry[], question: Question): Record<Facet | 'without', Record<string, number>> {
  const possible = entries.filter((entry) => fitOf(entry, question.has).state !== 'not')
  const count = (values: readonly string[][]) => {
    const counts: Record<string, number> = {}
    for (const value of values.flat()) counts[value] = (counts[value] ?? 0) + 1
    return counts
  }
  const facets = FACETS.map((facet) => [facet, count(possible.filter((entry) => isChosen(entry, question, facet)).map((entry) => [...entry.facets[facet]]))] as const)
  return { ...(Object.fromEntries(facets) as Record<Facet, Record<string, number>>), without: count(possible.filter((entry) => isChosen(entry, question, 'without')).map((entry) => [...entry.risks])) }
}

/** Those that were chosen, in the order asked for; among equals the one that more towns have used comes first. */
export function choose(entries: readonly FinderEntry[], question: Question): Fit[] {
  const states = ['fits', 'nearly', 'not']
  const gap = ({ misses }: Fit) => misses.reduce((sum, { has, needs }) => sum + Math.max(has, needs) / Math.max(1, Math.min(has, needs)), 0)
  const by: Record<Question['order'], (fit: Fit) => number> = {
    fit: gap,
    evidence: ({ entry }) => -LEVELS.indexOf(entry.level as never),
    cost: ({ entry }) => entry.cost.euros.min * 1000 + (entry.cost.euros.max ?? 1e9) / 1e6,
    time: ({ entry }) => entry.personDays.min * 1000 + entry.weeks.min,
  }
  return entries
    .filter((entry) => isChosen(entry, question))
    .map((entry) => fitOf(entry, question.has))
    .sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || by[question.order](a) - by[question.order](b) || b.entry.practices - a.entry.practices || (a.entry.id < b.entry.id ? -1 : 1))
}
