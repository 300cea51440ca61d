/** The rules over the whole graph, each in a file of its own. */
import type { Diagnostic } from '../core/index.ts'
import type { Rule, RuleContext } from './rule.ts'
import { draftPublished } from './rules/draft-published.ts'
import { entryOrphaned } from './rules/entry-orphaned.ts'
import { estimateUnmarked } from './rules/estimate-unmarked.ts'
import { evidenceMissing } from './rules/evidence-missing.ts'
import { historyDisordered } from './rules/history-disordered.ts'
import { rangeReversed } from './rules/range-reversed.ts'
import { sourceMissing } from './rules/source-missing.ts'
import { sourceUnopened } from './rules/source-unopened.ts'
import { sourceUnused } from './rules/source-unused.ts'
import { townUnnamed } from './rules/town-unnamed.ts'
import { withdrawalUnexplained } from './rules/withdrawal-unexplained.ts'
import { wordingAdvised } from './rules/wording-advised.ts'

export const RULES: readonly Rule[] = [
  sourceMissing, sourceUnopened, evidenceMissing, draftPublished, rangeReversed, historyDisordered, withdrawalUnexplained, estimateUnmarked, sourceUnused, entryOrphaned, townUnnamed, wordingAdvised,
]

export const checkGraph = (context: RuleContext): Diagnostic[] => RULES.flatMap((rule) => [...rule.check(context)])
