/** How often each key stands in each field of a document: all that an index needs of it. */
import type { Analyser } from '../analyse/index.ts'
import type { Field, SearchDocument } from '../document.ts'
import { FIELD_NAMES } from '../document.ts'

/** Keys with their counts, `key count key count …` in order of first use, and for each key the form that is shown to readers. */
export type Counts = Record<Field, Record<string, number>> & {
  /** Key → the commonest form in the document, where it is not the key itself. */
  forms: Record<string, string>
}

/** Stop words count outside the body only: nobody looks for them there, and they are a third of it. */
export function countWords(document: SearchDocument, analyser: Analyser): Counts {
  const forms = new Map<string, Map<string, number>>()
  const counts = Object.fromEntries(FIELD_NAMES.map((field) => [field, countField(textsOf(document, field), field, analyser, forms)])) as Record<Field, Record<string, number>>
  const shown = [...forms].flatMap(([key, of]) => {
    const form = [...of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
    return form === key ? [] : [[key, form]]
  })
  return { ...counts, forms: Object.fromEntries(shown) }
}

function countField(texts: readonly string[], field: Field, analyser: Analyser, forms: Map<string, Map<string, number>>): Record<string, number> {
  // Without a prototype, since «constructor» is a word.
  const counts: Record<string, number> = Object.create(null)
  for (const text of texts) {
    for (const { key, word, stop } of analyser.tokens(text)) {
      if (stop && field === 'body') continue
      counts[key] = (counts[key] ?? 0) + 1
      const known = forms.get(key) ?? new Map<string, number>()
      forms.set(key, known.set(word, (known.get(word) ?? 0) + 1))
    }
  }
  return counts
}

function textsOf(document: SearchDocument, field: Field): readonly string[] {
  if (field === 'names') return [...document.names, ...document.labels]
  if (field === 'headings') return document.headings
  return document[field] ? [document[field]] : []
}
