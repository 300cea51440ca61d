/** Follows the references that facts hold. */
import type { Diagnostic, Key, Kind, Place } from '../core/index.ts'
import { diagnose, isKind, nearestName, toKey } from '../core/index.ts'
import type { Entry, FieldPath, VocabularyName } from '../schema/index.ts'
import { kindOf, nameOf, visitFields } from '../schema/index.ts'
import type { Edge } from './graph.ts'
import type { targetOf } from './targets.ts'

/** What is known of the whole while one entry is linked. */
export type Index = {
  entries: ReadonlyMap<Key, Entry>
  idsOf: (kind: Kind) => readonly string[]
  termsOf: (vocabulary: VocabularyName) => readonly string[] | undefined
  targetOf: typeof targetOf
  /** Files that exist but did not pass: a reference to one of them is not reported a second time. */
  isBroken: (key: Key) => boolean
}

export function linkFacts(entry: Entry, index: Index, placeOf: (path: FieldPath) => Place): { edges: Edge[]; diagnostics: Diagnostic[] } {
  const edges: Edge[] = []
  const diagnostics: Diagnostic[] = []
  visitFields(kindOf(entry.kind).facts, entry.facts, (path, value, meta) => {
    if (typeof value !== 'string') return
    if (meta.reference) {
      const { kinds, relation } = meta.reference
      const to = kinds.length === 1 ? toKey(kinds[0]!, value) : (value as Key)
      if (kinds.some((kind) => to.startsWith(`${kind}/`)) && index.entries.has(to)) edges.push({ from: entry.key, to, relation, path })
      else if (!index.isBroken(to)) diagnostics.push(unknownReference(value, kinds, path, index, placeOf))
    } else if (meta.vocabulary) {
      const terms = index.termsOf(meta.vocabulary)
      if (terms && !terms.includes(value)) diagnostics.push(unknownTerm(value, meta.vocabulary, terms, path, placeOf))
    }
  })
  return { edges, diagnostics }
}

function unknownReference(value: string, kinds: readonly Kind[], path: FieldPath, index: Index, placeOf: (path: FieldPath) => Place): Diagnostic {
  const field = nameOf(path)
  if (kinds.length > 1) {
    const kind = value.slice(0, value.indexOf('/'))
    if (!isKind(kind) || !kinds.includes(kind)) {
      return diagnose('reference-kind-wrong', placeOf(path), `“${field}” cannot lead to “${value}”.`, `It leads to one of: ${kinds.map((allowed) => `${allowed}/…`).join(', ')}.`)
    }
    return unknown(value, kind, nearestName(value.slice(kind.length + 1), index.idsOf(kind)), `${kind}/`, field, placeOf(path))
  }
  return unknown(value, kinds[0]!, nearestName(value, index.idsOf(kinds[0]!)), '', field, placeOf(path))
}

function unknown(value: string, kind: Kind, near: string | undefined, prefix: string, field: string, place: Place): Diagnostic {
  const { label, folder, format } = kindOf(kind)
  const hint = near ? `Did you mean “${prefix}${near}”?` : `Add the file ${folder}/${value.slice(prefix.length)}.${format}, or correct the id.`
  return diagnose('reference-unknown', place, `“${field}” names the ${label} “${value.slice(prefix.length)}”, which does not exist.`, hint)
}

function unknownTerm(value: string, vocabulary: VocabularyName, terms: readonly string[], path: FieldPath, placeOf: (path: FieldPath) => Place): Diagnostic {
  const near = nearestName(value, terms)
  const hint = near ? `Did you mean “${near}”?` : `Possible: ${terms.join(', ')}.`
  return diagnose('term-unknown', placeOf(path), `“${nameOf(path)}” is “${value}”, which is not in vocabulary/${vocabulary}.yml.`, hint)
}
