/** What a rule is: one question to the whole graph, answered with diagnostics. */
import type { Code, Diagnostic, Place } from '../core/index.ts'
import type { Graph } from '../link/index.ts'
import type { Entry, FieldPath } from '../schema/index.ts'

/** Answers what `make` answered before, while the text and what `dependsOn` is the digest of are the same. */
export type Remember = (rule: Code, text: Pick<Entry, 'file' | 'digest'>, dependsOn: string, make: () => Diagnostic[]) => Diagnostic[]

export type RuleContext = {
  graph: Graph
  /** Finds the place of a fact; asked only when something is wrong. */
  locate: (file: string, path: FieldPath) => Place
  /** For rules that must read every word of every text. */
  remember: Remember
}

export type Rule = { code: Code; check: (context: RuleContext) => Iterable<Diagnostic> }
