/** `crosstown evidence [ID]`: levels and ledgers with their reasons; without an id, coverage of the whole. */
import { cacheIn, readKnowledgeBase } from '../../compile/index.ts'
import type { Computed, Evidence, Ledger } from '../../compute/index.ts'
import { coverageOf } from '../../compute/index.ts'
import { nearestName, toKey } from '../../core/index.ts'
import type { Graph } from '../../link/index.ts'
import type { Command, ExitStatus } from '../command.ts'
import { UsageError } from '../command.ts'

export const command: Command = {
  usage: 'crosstown evidence [ID]',
  summary: 'Evidence level of a methodology or ledger of a recommendation, with the reasons; without an id, what is covered and what is not.',
  options: {},
  async run([id], { root, format }, terminal): Promise<ExitStatus> {
    const { value } = await readKnowledgeBase(root, cacheIn(root))
    const { graph, computed } = value.editions.at(-1)!
    const answer = id ? answerFor(id, graph, computed) : coverageOf(graph, computed)
    terminal.out(format === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : `${asLines(answer)}\n`)
    return 0
  },
}

function answerFor(id: string, graph: Graph, computed: Computed): Record<string, unknown> {
  const evidence = computed.evidence.get(toKey('methodology', id))
  if (evidence) return methodologyAnswer(id, evidence, computed)
  const recommendation = graph.get(toKey('recommendation', id)) ?? graph.all('recommendation').find(({ facts }) => facts.code === id)
  if (recommendation) return ledgerAnswer(recommendation.id, recommendation.facts.code, computed.ledgers.get(recommendation.key)!)
  const known = [...graph.all('methodology'), ...graph.all('recommendation')].map((entry) => entry.id)
  const near = nearestName(id, known)
  throw new UsageError(`There is no methodology or recommendation “${id}”.${near ? ` Did you mean “${near}”?` : ''}`)
}

function methodologyAnswer(id: string, evidence: Evidence, computed: Computed): Record<string, unknown> {
  const { practices, notShown, towns, countries, years } = computed.tested.get(toKey('methodology', id))!
  return { id, ...evidence, testedIn: { practices: practices.map((practice) => practice.id), announcedOrPlanned: notShown.map((practice) => practice.id), towns: towns.map(({ town, country }) => `${town} (${country})`), countries, years } }
}

function ledgerAnswer(id: string, code: string, { items, tested, studies, strongest, gaps }: Ledger): Record<string, unknown> {
  return {
    id, code, studies, strongest, gaps,
    restsOn: items.map(({ entry, supports }) => ({ entry: entry.key, supports })),
    carriedOut: tested.practices.map((practice) => practice.id),
    towns: tested.towns.map(({ town, country }) => `${town} (${country})`),
    years: tested.years,
  }
}

/** Nested values as indented lines; empty ones as «none». */
function asLines(value: unknown, indent = ''): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((item) => (typeof item === 'object' && item !== null ? `\n${indent}- ${asLines(item, `${indent}  `).trimStart()}` : `\n${indent}- ${String(item)}`)).join('')
  if (typeof value !== 'object' || value === null) return value === null ? 'none' : String(value)
  return Object.entries(value).map(([key, inner]) => `\n${indent}${key}: ${asLines(inner, `${indent}  `)}`).join('').replace(/^\n/, indent ? '\n' : '')
}
