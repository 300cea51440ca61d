/**
 * An organisation or an event belongs to something that readers can see.
 *
 * Why: these records have no page of their own; without a link from elsewhere nobody finds them.
 * Right: name the organisation as a partner, a lead or as carrying out a practice, or delete its file.
 */
import type { Diagnostic } from '../../core/index.ts'
import { diagnose, topOf } from '../../core/index.ts'
import type { Rule } from '../rule.ts'

export const entryOrphaned: Rule = {
  code: 'entry-orphaned',
  *check({ graph }): Iterable<Diagnostic> {
    for (const organisation of graph.all('organisation')) {
      if (graph.incoming(organisation.key).length === 0) yield diagnose('entry-orphaned', topOf(organisation.file), 'Nothing leads to this organisation.', 'Name it in a network or a practice, or delete the file.')
    }
    for (const methodology of graph.all('methodology')) {
      const used = graph.incoming(methodology.key).some((edge) => edge.relation !== 'mentions')
      if (!used) yield diagnose('entry-orphaned', topOf(methodology.file), 'No practice, chapter or recommendation leads to this methodology.', 'Name it where it was used.')
    }
  },
}
