/** What the knowledge base covers and what it does not: for editors who decide what to write next. */
import type { Graph } from '../link/index.ts'
import { standingOf } from '../schema/index.ts'
import type { Computed } from './compute.ts'

export type Coverage = {
  /** Per topic: how many entries of each kind speak of it. */
  topics: { topic: string; methodologies: number; practices: number; recommendations: number }[]
  levels: Record<string, number>
  /** Methodologies that nobody is known to have carried out. */
  untested: string[]
  /** Recommendations with something that nothing supports. */
  unsupported: { id: string; gaps: string[] }[]
}

export function coverageOf(graph: Graph, { evidence, tested, ledgers }: Computed): Coverage {
  const counted = { methodologies: graph.all('methodology'), practices: graph.all('practice'), recommendations: graph.all('recommendation') }
  const about = (topic: string, entries: readonly { facts: { topics: string[] } }[]) => entries.filter(({ facts }) => facts.topics.includes(topic)).length
  const topics = graph.get('vocabulary/topics')?.facts.terms ?? []
  const levels: Record<string, number> = {}
  for (const { level } of evidence.values()) levels[level] = (levels[level] ?? 0) + 1
  return {
    topics: topics.map(({ id }) => ({ topic: id, methodologies: about(id, counted.methodologies), practices: about(id, counted.practices), recommendations: about(id, counted.recommendations) })),
    levels: Object.fromEntries(Object.entries(levels).sort()),
    untested: counted.methodologies.filter(({ key }) => tested.get(key)?.practices.length === 0).map(({ id }) => id),
    unsupported: counted.recommendations
      .filter((entry) => standingOf(entry) !== 'retired')
      .map(({ id, key, facts }) => ({ id, gaps: [...ledgers.get(key)!.gaps, ...facts.unsupported] }))
      .filter(({ gaps }) => gaps.length > 0),
  }
}
