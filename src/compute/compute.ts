/** Everything that is computed and never typed in, for one graph. */
import type { Diagnostic, Key, Locale, Place } from '../core/index.ts'
import { diagnose } from '../core/index.ts'
import type { Graph } from '../link/index.ts'
import type { Entry, FieldPath } from '../schema/index.ts'
import { isOfKind } from '../schema/index.ts'
import type { Evidence } from './evidence-level.ts'
import { evidenceOf } from './evidence-level.ts'
import type { Ledger } from './ledger.ts'
import { ledgerOf } from './ledger.ts'
import type { Baseline, Recheck } from './recheck.ts'
import { recheckDiagnostics, rechecksSince } from './recheck.ts'
import type { Tested } from './tested.ts'
import { testedBy } from './tested.ts'
import type { TranslationState } from './translation-state.ts'
import { outdatedTranslations, translationStateOf } from './translation-state.ts'
import { partDigestsOf } from './meaning.ts'

export type Computed = {
  evidence: ReadonlyMap<Key, Evidence>
  tested: ReadonlyMap<Key, Tested>
  ledgers: ReadonlyMap<Key, Ledger>
  rechecks: readonly Recheck[]
  translationState: (entry: Entry, locale: Locale) => TranslationState
}

/**
 * `frozenEvidence` is given for an edition: its levels were computed by the rule of that day and stay as they are.
 */
export function computeGraph(graph: Graph, baseline: Baseline | null, frozenEvidence?: ReadonlyMap<Key, Evidence>): Computed {
  const tested = new Map<Key, Tested>()
  for (const entry of graph.entries.values()) {
    if (entry.kind === 'methodology' || entry.kind === 'network') tested.set(entry.key, testedBy(practicesOf(entry, graph)))
  }
  const evidence = frozenEvidence ?? new Map(graph.all('methodology').map(({ key, facts }) => [key as Key, evidenceOf(facts.evidence, tested.get(key)!.practices.length, facts.evidenceReviewed)]))
  return {
    evidence,
    tested,
    ledgers: new Map(graph.all('recommendation').map((entry) => [entry.key as Key, ledgerOf(entry, graph, evidence)])),
    rechecks: baseline ? rechecksSince(baseline, graph) : [],
    translationState: (entry, locale) => translationStateOf(partDigestsOf(entry), graph.translation(entry.key, locale), locale),
  }
}

function practicesOf(entry: Entry, graph: Graph): Entry<'practice'>[] {
  const relation = entry.kind === 'methodology' ? 'uses' : 'in-network'
  const sources = graph.incoming(entry.key).filter((edge) => edge.relation === relation).map((edge) => graph.entries.get(edge.from)!)
  return [...new Set(sources)].filter((source) => isOfKind(source, 'practice'))
}

/** Faults that only the whole shows: translations left behind, evidence that moved, levels that differ from the argued ones. */
export function computedDiagnostics(graph: Graph, computed: Computed, locate: (file: string, path: FieldPath) => Place): Diagnostic[] {
  return [...outdatedTranslations(graph), ...recheckDiagnostics(computed.rechecks, locate), ...differingLevels(graph, computed, locate)]
}

function* differingLevels(graph: Graph, { evidence }: Computed, locate: (file: string, path: FieldPath) => Place): Iterable<Diagnostic> {
  for (const { key, file, facts } of graph.all('methodology')) {
    const argued = facts.arguedLevel
    const level = evidence.get(key)?.level
    if (!argued || argued.reason || argued.level === 'n/a' || argued.level === level) continue
    yield diagnose('evidence-level-differs', locate(file, ['arguedLevel']), `The rule computes ${level}, but ${argued.level} is argued here.`, 'Say in arguedLevel.reason why, or complete the studies.')
  }
}
