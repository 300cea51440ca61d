/** What an entry says, part by part, as digests that a comma does not change. */
import type { Section } from '../core/index.ts'
import { shortDigestOf } from '../core/digest.ts'
import type { Entry } from '../schema/index.ts'
import { isRecord, kindOf, visitFields } from '../schema/index.ts'

/** Part → digest. Parts are the translatable facts (`title`, `summary`, `aims` …) and the sections of the text. */
export type PartDigests = Record<string, string>

/**
 * Digests of everything a translation is made from.
 *
 * Letters are compared without case, and only words and numbers count, so that a comma, a line break or an emphasis
 * changes nothing; «not», a number or a name changes the digest.
 */
export function partDigestsOf(entry: Entry): PartDigests {
  const texts = new Map<string, string[]>()
  visitFields(kindOf(entry.kind).facts, entry.facts, (path, value, meta) => {
    if (!meta.translatable || typeof value !== 'string') return
    const part = String(path[0])
    texts.set(part, [...(texts.get(part) ?? []), value])
  })
  const digests: PartDigests = {}
  for (const [part, values] of texts) digests[part] = digestOfWords(values.join('\n'))
  for (const section of entry.sections) digests[section.part] = digestOfSection(section)
  return digests
}

/** One digest of all that carries meaning: the text and the facts that the kind names as meaningful. */
export function meaningDigestOf(entry: Entry): string {
  const facts = entry.facts as Record<string, unknown>
  const meaningful = kindOf(entry.kind).meaningful.map((field) => [field, canonical(facts[field])])
  const text = entry.sections.map((section) => [section.part, digestOfSection(section)])
  return shortDigestOf(JSON.stringify([meaningful, text]))
}

export const digestOfSection = (section: Section): string => digestOfWords(section.text)

export const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[.,:]\p{N}+)*|%|€/gu) ?? []

const digestOfWords = (text: string) => shortDigestOf(wordsOf(text).join(' '))

/** The same value whatever the order of its fields; texts by their words. */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return wordsOf(value).join(' ')
  if (Array.isArray(value)) return value.map(canonical)
  if (isRecord(value)) return Object.fromEntries(Object.keys(value).sort().map((key) => [key, canonical(value[key])]))
  return value
}
