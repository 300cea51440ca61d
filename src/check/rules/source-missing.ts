/**
 * A section that says what studies found, or what came of something, cites a source.
 *
 * Why: these are the sentences that others will quote.
 * Wrong: “Attitudes improved by 20 %.” in “What the evidence says”, with nothing behind it.
 * Right: the same sentence with [@source-id] behind it, or “No study was found.” said plainly.
 */
import type { Diagnostic, Kind } from '../../core/index.ts'
import { diagnose, topOf } from '../../core/index.ts'
import type { Rule } from '../rule.ts'

/** The parts of each kind in which figures are claims about the world, not instructions to the organiser. */
const CLAIMING: Partial<Record<Kind, readonly string[]>> = {
  methodology: ['evidence'],
  practice: ['what-was-done', 'what-came-of-it'],
  recommendation: ['why', 'what-it-rests-on'],
  network: ['about', 'what-came-of-it'],
}

export const sourceMissing: Rule = {
  code: 'source-missing',
  *check({ graph }): Iterable<Diagnostic> {
    for (const entry of graph.entries.values()) {
      for (const section of entry.sections) {
        if (!CLAIMING[entry.kind]?.includes(section.part)) continue
        const cites = section.references.some((reference) => reference.type === 'citation')
        if (cites || !/\d/.test(section.text)) continue
        const place = section.position ? { file: entry.file, ...section.position } : topOf(entry.file)
        yield diagnose('source-missing', place, `“${section.title}” gives figures, but cites no source.`, 'Write [@source-id] behind the sentence that has the figure.')
      }
    }
  },
}
