/** Holds translations against their originals: is there one, in another language, of the same shape? */
import type { Diagnostic, Key } from '../core/index.ts'
import { diagnose, topOf } from '../core/index.ts'
import type { Entry, FieldPath, Translation } from '../schema/index.ts'
import { isRecord, nameOf } from '../schema/index.ts'

/** Translations that can be used, and what is wrong with the others. */
export function matchTranslations(translations: readonly Translation[], entries: ReadonlyMap<Key, Entry>, isBroken: (key: Key) => boolean): { usable: Translation[]; diagnostics: Diagnostic[] } {
  const usable: Translation[] = []
  const diagnostics: Diagnostic[] = []
  for (const translation of translations) {
    const original = entries.get(translation.key)
    const place = topOf(translation.file)
    if (!original) {
      if (!isBroken(translation.key)) diagnostics.push(diagnose('translation-orphaned', place, 'There is no original to this translation.', `The original would be ${translation.file.split('/').slice(2).join('/')}; correct the file name or delete the translation.`))
    } else if (original.locale === translation.locale) {
      diagnostics.push(diagnose('translation-of-itself', place, `The original is already in this language (${original.locale}).`, `Move the text into ${original.file}, or correct its language.`))
    } else {
      const differing = differingList(original.facts, translation.texts, [])
      if (differing) diagnostics.push(diagnose('translation-shape-differs', place, `“${nameOf(differing)}” has another number of items than the original.`, `Translate item by item, in the order of ${original.file}.`))
      else usable.push(translation)
    }
  }
  return { usable, diagnostics }
}

/** Texts are laid over the original by position, so lists must be as long as there. */
function differingList(facts: unknown, texts: unknown, path: FieldPath): FieldPath | undefined {
  if (Array.isArray(texts)) {
    if (!Array.isArray(facts) || facts.length !== texts.length) return path
    return firstDefined(texts, (text, index) => differingList(facts[index], text, [...path, index]))
  }
  if (isRecord(texts) && isRecord(facts)) return firstDefined(Object.keys(texts), (key) => differingList(facts[key], texts[key], [...path, key]))
  return undefined
}

function firstDefined<T, R>(items: readonly T[], ask: (item: T, index: number) => R | undefined): R | undefined {
  for (const [index, item] of items.entries()) {
    const answer = ask(item, index)
    if (answer !== undefined) return answer
  }
  return undefined
}
