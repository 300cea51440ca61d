/** What a rule is: one question to the whole graph, answered with diagnostics. */
import type { Code, Diagnostic, Place } from '../core/index.ts'
import type { Graph } from '../link/index.ts'
import type { FieldPath } from '../schema/index.ts'

export type RuleContext = {
  graph: Graph
  /** Finds the place of a fact; asked only when something is wrong. */
  locate: (file: string, path: FieldPath) => Place
}

export type Rule = { code: Code; check: (context: RuleContext) => Iterable<Diagnostic> }
