/**
 * A published figure names its source.
 *
 * Why: readers plan with these numbers, and must know which ones somebody measured.
 * Wrong: `basis: published` without `source`.
 * Right: name the source, or write `basis: estimate`.
 */
import type { Diagnostic } from '../../core/index.ts'
import { diagnose } from '../../core/index.ts'
import type { Rule } from '../rule.ts'

const FIGURES = ['groupSize', 'duration', 'preparation', 'staff', 'cost'] as const

export const estimateUnmarked: Rule = {
  code: 'estimate-unmarked',
  *check({ graph, locate }): Iterable<Diagnostic> {
    for (const { file, facts } of graph.all('methodology')) {
      for (const figure of FIGURES) {
        if (facts[figure].basis !== 'published' || facts[figure].source) continue
        yield diagnose('estimate-unmarked', locate(file, [figure]), `“${figure}” is marked as published, but names no source.`, 'Add the source that states it, or write “basis: estimate”.')
      }
    }
  },
}
