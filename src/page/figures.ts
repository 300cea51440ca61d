/** Figures with where they come from. */
import type { FactsOf } from '../schema/index.ts'
import type { Citations } from './citations.ts'
import type { PageContext } from './context.ts'
import type { CostRange, CountView, FigureRange, Words } from './view.ts'

type Figure = { min: number; max?: number | undefined; basis: 'published' | 'estimate'; source?: string | undefined }

export function figure({ min, max, basis, source }: Figure, citations: Citations): FigureRange {
  return { min, ...(max !== undefined && { max }), estimate: basis === 'estimate', ...(source && { cite: citations.cite(source) }) }
}

/** Levels with the euros that the vocabulary gives for them. */
export function costRange({ min, max }: FactsOf<'methodology'>['cost'], context: PageContext): CostRange {
  const levels = context.graph.get('vocabulary/cost-levels')?.facts.terms ?? []
  const eurosOf = (id: string) => levels.find((level) => level.id === id)?.euros
  const top = eurosOf(max ?? min)?.max
  return { min: min.toUpperCase(), ...(max && max !== min && { max: max.toUpperCase() }), euros: { min: eurosOf(min)?.min ?? 0, ...(top !== undefined && { max: top }) } }
}

type Count = FactsOf<'practice'>['participants'][number]

export const countViews = (counts: readonly Count[], what: (index: number) => Words, citations: Citations): CountView[] =>
  counts.map(({ count, about, sources }, index) => ({ count, about, what: what(index), cites: citations.citeAll(sources) }))
