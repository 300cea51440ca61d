/**
 * A town has its name in each script that readers use.
 *
 * Why: a clerk who reads Bulgarian finds «Веленье», not «Velenje». A country's file holds the names.
 * Right: the town with its names in `vocabulary/countries/`.
 */
import type { Diagnostic, Key } from '../../core/index.ts'
import { diagnose } from '../../core/index.ts'
import type { Rule } from '../rule.ts'

export const townUnnamed: Rule = {
  code: 'town-unnamed',
  *check({ graph, locate }): Iterable<Diagnostic> {
    // A base that keeps no names of towns shows them as they are written.
    if (graph.all('country').length === 0) return
    for (const { file, facts } of [...graph.all('practice'), ...graph.all('event')]) {
      for (const [index, { town, country }] of facts.places.entries()) {
        const towns = graph.get(`country/${country.toLowerCase()}` as Key<'country'>)?.facts.towns
        if (towns?.find((one) => one.town === town)?.names.bg) continue
        yield diagnose('town-unnamed', locate(file, ['places', index, 'town']), `Nobody has written yet what “${town}” is called in Bulgarian.`, `Add it to vocabulary/countries/${country.toLowerCase()}.yml; without it, pages show it as it stands here.`)
      }
    }
  },
}
