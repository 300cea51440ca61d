/** The evidence ledger of a recommendation: what it rests on, and what supports nothing yet. */
import type { Key } from '../core/index.ts'
import type { Graph } from '../link/index.ts'
import type { Entry } from '../schema/index.ts'
import { isOfKind } from '../schema/index.ts'
import type { Evidence } from './evidence-level.ts'
import type { Tested } from './tested.ts'
import { testedBy } from './tested.ts'

/** What is missing, as codes: the page says them in the reader's language. */
export type Gap = 'rests-on-nothing' | 'no-practice' | 'only-announced' | 'not-evaluated' | 'no-study' | 'one-country'

export type Ledger = {
  items: { entry: Entry; supports: string; index: number }[]
  tested: Tested
  /** Studies behind the methodologies it names, counted once each. */
  studies: number
  strongest: Evidence['level'] | null
  gaps: Gap[]
}

export function ledgerOf(recommendation: Entry<'recommendation'>, graph: Graph, evidence: ReadonlyMap<Key, Evidence>): Ledger {
  const items = recommendation.facts.supportedBy.flatMap(({ entry, supports }, index) => {
    const found = graph.entries.get(entry as Key)
    return found ? [{ entry: found, supports, index }] : []
  })
  const tested = testedBy(items.map(({ entry }) => entry).filter((entry) => isOfKind(entry, 'practice')))
  const methodologies = items.map(({ entry }) => entry).filter((entry) => isOfKind(entry, 'methodology'))
  const studies = new Set(methodologies.flatMap(({ facts }) => facts.evidence.filter(({ design }) => design !== 'description').map(({ source }) => source)))
  const levels = methodologies.map(({ key }) => evidence.get(key)?.level).filter((level) => level !== undefined)
  return { items, tested, studies: studies.size, strongest: levels.sort().at(-1) ?? null, gaps: gapsOf(items.length, tested, studies.size) }
}

function gapsOf(items: number, tested: Tested, studies: number): Gap[] {
  if (items === 0) return ['rests-on-nothing']
  const gaps: Gap[] = []
  if (tested.practices.length === 0) gaps.push(tested.notShown.length > 0 ? 'only-announced' : 'no-practice')
  else {
    if (tested.evaluated === 0) gaps.push('not-evaluated')
    if (tested.countries.length === 1) gaps.push('one-country')
  }
  if (studies === 0) gaps.push('no-study')
  return gaps
}
