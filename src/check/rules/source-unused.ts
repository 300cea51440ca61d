/**
 * A source in the bibliography is cited somewhere.
 *
 * Why: a long list of unread titles looks like evidence and is none.
 * Right: cite it, or delete its file.
 */
import type { Diagnostic } from '../../core/index.ts'
import { diagnose, topOf } from '../../core/index.ts'
import type { Rule } from '../rule.ts'

export const sourceUnused: Rule = {
  code: 'source-unused',
  *check({ graph }): Iterable<Diagnostic> {
    for (const source of graph.all('source')) {
      if (graph.incoming(source.key).length === 0) yield diagnose('source-unused', topOf(source.file), 'Nothing cites this source.', 'Cite it as [@' + source.id + '], or delete the file.')
    }
  },
}
