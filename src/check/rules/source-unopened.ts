/**
 * A published claim must not rest on a source that nobody has opened.
 *
 * Why: a title remembered from elsewhere is where invented figures come from.
 * Wrong: `checked: memory` in a source that an entry cites.
 * Right: open the source, write how far you read it (`full`, `abstract`, `page`), then cite it.
 */
import type { Diagnostic } from '../../core/index.ts'
import { diagnose, topOf } from '../../core/index.ts'
import type { Rule } from '../rule.ts'

export const sourceUnopened: Rule = {
  code: 'source-unopened',
  *check({ graph, locate }): Iterable<Diagnostic> {
    for (const source of graph.all('source')) {
      if (source.facts.checked !== 'memory') continue
      for (const edge of graph.incoming(source.key)) {
        const entry = graph.entries.get(edge.from)!
        const place = edge.path ? locate(entry.file, edge.path) : topOf(entry.file)
        yield diagnose('source-unopened', place, `This rests on “${source.id}”, a source that nobody has opened yet.`, `Open it, then write in ${source.file} how far it was read.`)
      }
    }
  },
}
