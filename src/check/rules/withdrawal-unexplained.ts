/**
 * Whatever is withdrawn says when and why.
 *
 * Why: towns quote entries in council decisions; an old link must land on a page that tells what became of it.
 * Wrong: `status: withdrawn` alone.
 * Right: `withdrawn: {date: 2027-03-01, reason: …, instead: methodology/…}` beside it.
 */
import type { Diagnostic, Key } from '../../core/index.ts'
import { diagnose } from '../../core/index.ts'
import type { Rule } from '../rule.ts'

export const withdrawalUnexplained: Rule = {
  code: 'withdrawal-unexplained',
  *check({ graph, locate }): Iterable<Diagnostic> {
    for (const { file, facts } of graph.entries.values()) {
      if (!('withdrawn' in facts) && !('status' in facts && facts.status === 'withdrawn')) continue
      const { withdrawn, status } = facts as { withdrawn?: { instead?: string }; status: string }
      if (status === 'withdrawn' && !withdrawn) yield diagnose('withdrawal-unexplained', locate(file, ['status']), 'The entry is withdrawn, but does not say when and why.', 'Add withdrawn with its date and reason.')
      if (status !== 'withdrawn' && withdrawn) yield diagnose('withdrawal-unexplained', locate(file, ['withdrawn']), 'The entry says why it was withdrawn, but its status is another.', 'Set “status: withdrawn”, or remove withdrawn.')
      if (withdrawn?.instead && !graph.entries.has(withdrawn.instead as Key)) yield diagnose('withdrawal-unexplained', locate(file, ['withdrawn', 'instead']), `“${withdrawn.instead}” does not exist.`, 'Write kind and id, such as methodology/human-library.')
    }
  },
}
