/**
 * A recommendation rests on something, or says plainly that it rests on nothing.
 *
 * Why: whoever is asked to sign must see what stands behind the words.
 * Wrong: `supportedBy` is empty and `unsupported` too.
 * Right: name practices, methodologies or sources in `supportedBy`, or say in `unsupported` what nothing supports yet.
 */
import type { Diagnostic } from '../../core/index.ts'
import { diagnose } from '../../core/index.ts'
import type { Rule } from '../rule.ts'

export const evidenceMissing: Rule = {
  code: 'evidence-missing',
  *check({ graph, locate }): Iterable<Diagnostic> {
    for (const { file, facts } of graph.all('recommendation')) {
      if (facts.supportedBy.length > 0 || facts.unsupported.length > 0) continue
      yield diagnose('evidence-missing', locate(file, ['supportedBy']), 'The recommendation rests on nothing and does not say so.', 'Name what it rests on in supportedBy, or say in unsupported, in plain words, that nothing supports it yet.')
    }
  },
}
