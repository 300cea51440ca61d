/** How often each key stands in each field of a document: all that an index needs of it. */
import type { Analyser } from '../analyse/index.ts'
import type { Field, SearchDocument } from '../document.ts'
import { FIELD_NAMES } from '../document.ts'

/** Flat lists: thousands of these are read from a cache whenever an index is made anew. */
export type Counts = {
  /** Each key once, in order of first use. */
  keys: string[]
  /** For each key its commonest form, where that is another. */
  forms: (string | 0)[]
  /** For each field, in the order of `FIELD_NAMES`: number of a key, how often, number of a key, how often … */
  fields: number[][]
}

/** Stop words count outside the body only: nobody looks for them there, and they are a third of it. */
export function countWords(document: SearchDocument, analyser: Analyser): Counts {
  const numbers = new Map<string, number>()
  const forms: Map<string, number>[] = []
  const fields = FIELD_NAMES.map((field) => {
    const counts = new Map<number, number>()
    for (const text of textsOf(document, field)) {
      for (const { key, word, stop } of analyser.tokens(text)) {
        if (stop && field === 'body') continue
        let number = numbers.get(key)
        if (number === undefined) {
          numbers.set(key, (number = numbers.size))
          forms.push(new Map())
        }
        counts.set(number, (counts.get(number) ?? 0) + 1)
        forms[number]!.set(word, (forms[number]!.get(word) ?? 0) + 1)
      }
    }
    return [...counts].flat()
  })
  const keys = [...numbers.keys()]
  return { keys, forms: forms.map((of, number) => commonest(of, keys[number]!)), fields }
}

function commonest(forms: ReadonlyMap<string, number>, key: string): string | 0 {
  let best = ''
  let most = 0
  for (const [form, count] of forms) if (count > most || (count === most && form < best)) [best, most] = [form, count]
  return best === key ? 0 : best
}

function textsOf(document: SearchDocument, field: Field): readonly string[] {
  if (field === 'names') return [...document.names, ...document.labels]
  if (field === 'headings') return document.headings
  return document[field] ? [document[field]] : []
}
