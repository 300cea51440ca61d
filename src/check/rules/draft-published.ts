/**
 * What is published rests on what is published.
 *
 * Why: a draft may still turn out wrong, and its reader is warned; the reader of a page that rests on it is not.
 * Wrong: a published practice uses a methodology whose status is `draft`.
 * Right: publish the methodology first, or keep the practice a draft.
 */
import type { Diagnostic } from '../../core/index.ts'
import { diagnose } from '../../core/index.ts'
import type { Relation } from '../../schema/index.ts'
import { kindOf, standingOf } from '../../schema/index.ts'
import type { Rule } from '../rule.ts'

/** Relations by which one entry carries another; being related or leading on carries nothing. */
const CARRYING: readonly (Relation | 'mentions')[] = ['uses', 'rests-on', 'in-network']

export const draftPublished: Rule = {
  code: 'draft-published',
  *check({ graph, locate }): Iterable<Diagnostic> {
    for (const entry of graph.entries.values()) {
      if (standingOf(entry) !== 'counted') continue
      for (const edge of graph.outgoing(entry.key)) {
        const target = graph.entries.get(edge.to)!
        if (!edge.path || !CARRYING.includes(edge.relation) || standingOf(target) !== 'draft') continue
        yield diagnose('draft-published', locate(entry.file, edge.path), `This entry is published, but the ${kindOf(target.kind).label} “${target.id}” that it rests on is a draft.`, `Publish ${target.file} first, or make this entry a draft.`)
      }
    }
  },
}
