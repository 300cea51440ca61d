/** Which recommendations must be looked at again because what they rest on says something else now. */
import type { Diagnostic, Key, Place } from '../core/index.ts'
import { diagnose } from '../core/index.ts'
import type { Graph } from '../link/index.ts'
import type { Entry, FieldPath } from '../schema/index.ts'
import { meaningDigestOf } from './meaning.ts'

/** What the newest edition held, as far as this question needs it. */
export type Baseline = { date: string; meanings: ReadonlyMap<Key, string> }

export type Recheck = { recommendation: Entry<'recommendation'>; changed: Key[] }

/**
 * A recommendation needs a recheck when something it rests on has changed its meaning since the newest edition, and
 * nobody has entered a later decision into its history.
 */
export function rechecksSince(baseline: Baseline, graph: Graph): Recheck[] {
  return graph.all('recommendation').flatMap((recommendation) => {
    const last = recommendation.facts.history.at(-1)!
    if (!baseline.meanings.has(recommendation.key) || last.date > baseline.date || last.status !== 'recommended') return []
    const changed = recommendation.facts.supportedBy.map(({ entry }) => entry as Key).filter((key) => {
      const before = baseline.meanings.get(key)
      const now = graph.entries.get(key)
      return before !== undefined && now !== undefined && meaningDigestOf(now) !== before
    })
    return changed.length > 0 ? [{ recommendation, changed }] : []
  })
}

export const recheckDiagnostics = (rechecks: readonly Recheck[], locate: (file: string, path: FieldPath) => Place): Diagnostic[] =>
  rechecks.map(({ recommendation, changed }) =>
    diagnose(
      'recommendation-to-recheck',
      locate(recommendation.file, ['supportedBy']),
      `What ${recommendation.facts.code} rests on says something else than in the newest edition: ${changed.join(', ')}.`,
      'Read the changed entries, then add a stage to the history: recommended again, or needs-recheck, each with the reason.',
    ),
  )
