/** Two states of the knowledge base side by side: entry by entry and part by part, what became of it. */
import type { Key, Kind } from '../core/index.ts'
import { byCodePoint, KINDS } from '../core/index.ts'
import type { Graph } from '../link/index.ts'
import { sectionsToMarkdown } from '../prose/index.ts'
import type { Entry } from '../schema/index.ts'
import { isOfKind, isRecord, kindOf, standingOf } from '../schema/index.ts'

export const CHANGES = ['kept', 'reworded', 'added', 'merged', 'split', 'withdrawn'] as const
export type Change = (typeof CHANGES)[number]

export type PartChange = { part: string; before: string | null; after: string | null }

export type EntryChange = {
  kind: Kind
  id: string
  /** Only recommendations have one. */
  code: string | null
  change: Change
  parts: PartChange[]
  /** Why, in the words of whoever decided it; null where nobody wrote a reason. */
  reason: string | null
  /** Keys of what it was merged into, split from, or replaced by. */
  into?: Key[]
}

/** All but those that a reader is never sent to. */
const COMPARED: readonly Kind[] = KINDS.filter((kind) => !['wording', 'vocabulary', 'country', 'guide'].includes(kind))

/** Every entry that is in either, sorted by kind and id. */
export function compareGraphs(before: Graph, after: Graph): EntryChange[] {
  const keys = new Set([...before.entries.keys(), ...after.entries.keys()])
  return [...keys]
    .flatMap((key) => {
      const entry = after.entries.get(key) ?? before.entries.get(key)!
      return COMPARED.includes(entry.kind) ? [compareEntry(before.entries.get(key), after.entries.get(key))] : []
    })
    .sort((a, b) => COMPARED.indexOf(a.kind) - COMPARED.indexOf(b.kind) || byCodePoint(a.id, b.id))
}

function compareEntry(before: Entry | undefined, after: Entry | undefined): EntryChange {
  const entry = (after ?? before)!
  const common = { kind: entry.kind, id: entry.id, code: isOfKind(entry, 'recommendation') ? entry.facts.code : null }
  if (!after) return { ...common, change: 'withdrawn', parts: [], reason: null }
  const parts = changedParts(before, after)
  if (!before) {
    const from = isOfKind(after, 'recommendation') ? after.facts.splitFrom : undefined
    return from ? { ...common, change: 'split', parts, reason: reasonOf(after), into: [`recommendation/${from}`] } : { ...common, change: 'added', parts, reason: reasonOf(after) }
  }
  if (standingOf(after) === 'retired' && standingOf(before) !== 'retired') {
    const into = isOfKind(after, 'recommendation') ? after.facts.mergedInto : undefined
    return into ? { ...common, change: 'merged', parts, reason: reasonOf(after), into: [`recommendation/${into}`] } : { ...common, change: 'withdrawn', parts, reason: reasonOf(after) }
  }
  return { ...common, change: parts.length > 0 ? 'reworded' : 'kept', parts, reason: parts.length > 0 ? laterReason(before, after) : null }
}

/** The parts whose text differs: facts one by one, sections as Markdown. */
function changedParts(before: Entry | undefined, after: Entry): PartChange[] {
  const old = before ? partTexts(before) : new Map<string, string>()
  const now = partTexts(after)
  const names = [...new Set([...old.keys(), ...now.keys()])]
  return names.filter((part) => old.get(part) !== now.get(part)).map((part) => ({ part, before: old.get(part) ?? null, after: now.get(part) ?? null }))
}

function partTexts(entry: Entry): Map<string, string> {
  const facts = entry.facts as Record<string, unknown>
  const fields = Object.keys(kindOf(entry.kind).facts.shape).filter((field) => facts[field] !== undefined)
  const texts = new Map(fields.map((field) => [field, factText(facts[field])]))
  for (const section of entry.sections) texts.set(`#${section.part}`, sectionsToMarkdown([{ ...section, part: 'lead' }]).trim())
  return texts
}

/** A fact as words: a text as it is, anything else as lines that a person can compare. */
function factText(value: unknown, indent = ''): string {
  if (Array.isArray(value)) return value.map((item) => `${indent}- ${factText(item, `${indent}  `).trimStart()}`).join('\n')
  if (isRecord(value)) return Object.entries(value).map(([key, inner]) => `${indent}${key}: ${factText(inner, `${indent}  `).trimStart()}`).join('\n')
  return `${indent}${String(value)}`
}

function reasonOf(entry: Entry): string | null {
  if (isOfKind(entry, 'recommendation')) return entry.facts.history.at(-1)!.reason
  return 'withdrawn' in entry.facts ? (entry.facts.withdrawn?.reason ?? null) : null
}

/** The reason of a stage that came into the history since. */
const laterReason = (before: Entry, after: Entry): string | null =>
  isOfKind(before, 'recommendation') && isOfKind(after, 'recommendation') && after.facts.history.length > before.facts.history.length ? after.facts.history.at(-1)!.reason : null
