/**
 * The history of a recommendation is told in order, and by the steps that exist.
 *
 * Why: a reader of 2030 must be able to follow how it came to hold, or to fall.
 * Wrong: `recommended` straight after `draft`; a date before the one above it.
 * Right: draft → in-review → recommended → needs-recheck → superseded or withdrawn, each with its own date.
 */
import type { Diagnostic } from '../../core/index.ts'
import { diagnose } from '../../core/index.ts'
import type { Rule } from '../rule.ts'

const NEXT: Record<string, readonly string[]> = {
  draft: ['in-review', 'withdrawn'],
  'in-review': ['recommended', 'draft', 'withdrawn'],
  recommended: ['recommended', 'needs-recheck', 'superseded', 'withdrawn'],
  'needs-recheck': ['in-review', 'recommended', 'superseded', 'withdrawn'],
  superseded: [],
  withdrawn: ['draft'],
}

export const historyDisordered: Rule = {
  code: 'history-disordered',
  *check({ graph, locate }): Iterable<Diagnostic> {
    for (const { file, facts } of graph.all('recommendation')) {
      for (const [index, stage] of facts.history.entries()) {
        const before = facts.history[index - 1]
        const place = () => locate(file, ['history', index])
        if (!before && stage.status !== 'draft') yield diagnose('history-disordered', place(), `The history begins with “${stage.status}”.`, 'Begin it with the day on which the draft was written.')
        if (!before) continue
        if (stage.date < before.date) yield diagnose('history-disordered', place(), `${stage.date} comes before ${before.date}, the date above it.`, 'Put the oldest change first.')
        if (!NEXT[before.status]!.includes(stage.status)) yield diagnose('history-disordered', place(), `“${stage.status}” cannot follow “${before.status}”.`, `After “${before.status}” comes: ${NEXT[before.status]!.join(', ') || 'nothing'}.`)
      }
    }
  },
}
