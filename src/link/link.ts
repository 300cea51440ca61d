/** Entries and translations → a graph, and every reference that leads nowhere. */
import type { Diagnostic, Key, Kind, Place, Result } from '../core/index.ts'
import { byCodePoint, diagnose, topOf } from '../core/index.ts'
import type { Entry, FieldPath, Translation, VocabularyName } from '../schema/index.ts'
import { isOfKind } from '../schema/index.ts'
import type { Index } from './facts.ts'
import { linkFacts } from './facts.ts'
import type { Edge } from './graph.ts'
import { Graph } from './graph.ts'
import { rememberingTargets } from './targets.ts'
import { linkText } from './text.ts'
import { matchTranslations } from './translations.ts'

export type ToLink = {
  entries: readonly Entry[]
  translations: readonly Translation[]
  /** Keys of files that exist but did not pass. */
  broken: ReadonlySet<Key>
  hasImage: (file: string) => boolean
  /** Finds the place of a fact; asked only when something is wrong. */
  locate: (file: string, path: FieldPath) => Place
}

/** Kinds whose ids share one name space, because `/id/<id>` must lead to one of them. */
const ADDRESSED: readonly Kind[] = ['methodology', 'practice', 'chapter', 'recommendation', 'network', 'organisation', 'event', 'source']

export function linkEntries({ entries, translations, broken, hasImage, locate }: ToLink): Result<Graph> {
  const index = indexOf(entries, broken)
  const diagnostics = [...duplicateIds(entries, locate), ...duplicateCodes(entries, locate)]
  const edges: Edge[] = []
  for (const entry of entries) {
    const facts = linkFacts(entry, index, (path) => locate(entry.file, path))
    const text = linkText({ key: entry.key, file: entry.file, originalFile: entry.file, sections: entry.sections }, index, hasImage)
    edges.push(...facts.edges, ...text.edges)
    diagnostics.push(...facts.diagnostics, ...text.diagnostics)
  }
  const matched = matchTranslations(translations, index.entries, index.isBroken)
  for (const translation of matched.usable) {
    const originalFile = index.entries.get(translation.key)!.file
    const text = linkText({ key: translation.key, file: translation.file, originalFile, sections: translation.sections }, index, hasImage)
    diagnostics.push(...text.diagnostics)
  }
  return { value: new Graph(entries, matched.usable, edges), diagnostics: [...diagnostics, ...matched.diagnostics] }
}

function indexOf(entries: readonly Entry[], broken: ReadonlySet<Key>): Index {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const ids = new Map<Kind, string[]>()
  const vocabularies = new Map<string, string[]>()
  for (const entry of entries) {
    const sameKind = ids.get(entry.kind)
    if (sameKind) sameKind.push(entry.id)
    else ids.set(entry.kind, [entry.id])
    if (isOfKind(entry, 'vocabulary')) vocabularies.set(entry.id, entry.facts.terms.map((term) => term.id))
  }
  return {
    entries: byKey,
    idsOf: (kind) => ids.get(kind) ?? [],
    termsOf: (vocabulary: VocabularyName) => vocabularies.get(vocabulary),
    isBroken: (key) => broken.has(key),
    targetOf: rememberingTargets(),
  }
}

function duplicateIds(entries: readonly Entry[], locate: ToLink['locate']): Diagnostic[] {
  const first = new Map<string, Entry>()
  const found: Diagnostic[] = []
  for (const entry of [...entries].sort((a, b) => byCodePoint(a.file, b.file))) {
    if (!ADDRESSED.includes(entry.kind)) continue
    const twin = first.get(entry.id)
    if (!twin) first.set(entry.id, entry)
    else found.push(diagnose('id-duplicate', locate(entry.file, ['id']), `The id “${entry.id}” is already that of ${twin.file}.`, 'Choose another id and rename the file; the short address /id/… must lead to one page.', [{ message: 'The first one stands here.', place: locate(twin.file, ['id']) }]))
  }
  return found
}

function duplicateCodes(entries: readonly Entry[], locate: ToLink['locate']): Diagnostic[] {
  const first = new Map<string, Entry>()
  const found: Diagnostic[] = []
  for (const entry of entries) {
    if (!isOfKind(entry, 'recommendation')) continue
    const twin = first.get(entry.facts.code)
    if (!twin) first.set(entry.facts.code, entry)
    else found.push(diagnose('code-duplicate', locate(entry.file, ['code']), `The code ${entry.facts.code} is already that of ${twin.file}.`, 'Take the next free code; codes are never used twice.', [{ message: 'The first one stands here.', place: topOf(twin.file) }]))
  }
  return found
}
