/** How far a translation follows its original, part by part. */
import type { Diagnostic, Locale } from '../core/index.ts'
import { diagnose, topOf } from '../core/index.ts'
import type { Graph } from '../link/index.ts'
import type { Entry, Translation } from '../schema/index.ts'
import type { PartDigests } from './meaning.ts'
import { partDigestsOf } from './meaning.ts'

/** `machine` and `current` and `reviewed` follow the original; `outdated` was made from other words; `missing` is not there. */
export type PartState = 'missing' | 'outdated' | 'machine' | 'current' | 'reviewed'

export type TranslationState = { locale: Locale; parts: Record<string, PartState>; state: PartState | 'partial' }

export function translationStateOf(digests: PartDigests, translation: Translation | undefined, locale: Locale): TranslationState {
  const parts: Record<string, PartState> = {}
  for (const [part, digest] of Object.entries(digests)) parts[part] = stateOfPart(part, digest, translation)
  return { locale, parts, state: stateOfWhole(Object.values(parts)) }
}

function stateOfPart(part: string, digest: string, translation: Translation | undefined): PartState {
  if (!translation) return 'missing'
  const held = part in translation.texts || translation.sections.some((section) => section.part === part)
  if (!held) return 'missing'
  if (translation.record.from[part] !== digest) return 'outdated'
  return ({ machine: 'machine', human: 'current', reviewed: 'reviewed' } as const)[translation.record.state]
}

function stateOfWhole(states: PartState[]): PartState | 'partial' {
  if (states.every((state) => state === 'missing')) return 'missing'
  if (states.includes('outdated')) return 'outdated'
  if (states.includes('missing')) return 'partial'
  return (['machine', 'current', 'reviewed'] as const).find((state) => states.includes(state)) ?? 'missing'
}

/** One warning per translation that no longer follows its original, naming the parts. */
export function outdatedTranslations(graph: Graph): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const entry of graph.entries.values()) {
    const translations = graph.translationsOf(entry.key)
    if (translations.length === 0) continue
    const digests = partDigestsOf(entry)
    for (const translation of translations) {
      const { parts } = translationStateOf(digests, translation, translation.locale)
      const outdated = Object.keys(parts).filter((part) => parts[part] === 'outdated')
      if (outdated.length > 0) found.push(outdatedDiagnostic(entry, translation, outdated))
    }
  }
  return found
}

function outdatedDiagnostic(entry: Entry, translation: Translation, parts: string[]): Diagnostic {
  const message = `These parts were translated from other words than ${entry.file} has now: ${parts.join(', ')}.`
  return diagnose('translation-outdated', topOf(translation.file), message, `Compare them with the original, then record it: crosstown translations --stamp ${translation.file}`)
}
