/** The index that is cut by term gives what lunr's whole index gives. */
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Analyser } from './analyse/index.ts'
import { countWords } from './indexing/counts.ts'
import { indexFiles } from './indexing/files.ts'
import { newBuilder } from './indexing/lunr-index.ts'
import type { SearchDocument } from './document.ts'
import { FIELD_NAMES, KIND_BOOST } from './document.ts'
import { score } from './query/find.ts'
import { isOneSlip } from './query/nearest.ts'
import { IndexReader } from './query/reader.ts'

const analyser = new Analyser('xx', { stopWords: new Set(['the', 'of']), keyOf: (word) => word.replace(/s$/, '') })
const digestOf = (contents: string) => createHash('sha256').update(contents).digest('hex').slice(0, 8)

const readerOf = (documents: readonly SearchDocument[]): IndexReader => {
  const files = indexFiles({ analyser, digestOf, documents: documents.map((document) => ({ document, counts: countWords(document, analyser) })) })
  return new IndexReader(async (path) => files.get(path)!)
}

/** A whole index by lunr's own way: a document at a time, every word of every field. */
function wholeIndex(documents: readonly SearchDocument[]) {
  const builder = newBuilder()
  for (const [number, document] of documents.entries()) {
    const keys = (texts: readonly string[], field: string) => texts.flatMap((text) => analyser.tokens(text)).filter(({ stop }) => !(stop && field === 'body')).map(({ key }) => key)
    builder.add({ ref: String(number), ...Object.fromEntries(FIELD_NAMES.map((field) => [field, keys([document[field]].flat(), field)])) }, { boost: KIND_BOOST[document.kind] ?? 1 })
  }
  return builder.build()
}

const word = fc.constantFrom('town', 'towns', 'rumour', 'rumours', 'the', 'of', 'school', 'border', 'constructor', '__proto__', 'toString', 'град', 'școală', '2018', 'anti-rumour')
const text = (maxLength: number) => fc.array(word, { maxLength }).map((words) => words.join(' '))
const document = fc.record({ title: text(4), summary: text(6), names: fc.array(text(2), { maxLength: 2 }), labels: fc.constant([]), headings: fc.array(text(2), { maxLength: 2 }), body: text(30) })
const documents = fc.array(document, { minLength: 1, maxLength: 12 }).map((all) => all.map((one, index): SearchDocument => ({ ...one, ref: `practice/${index}`, kind: index % 2 ? 'practice' : 'methodology', path: `/${index}`, facets: {} })))

describe('the cut index', () => {
  it('finds the same documents with the same scores as the whole one', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.uniqueArray(fc.constantFrom('town', 'rumour', 'the', 'school', 'constructor', '__proto__', 'град', '2018', 'antirumour', 'nowhere'), { minLength: 1, maxLength: 4 }), async (all, keys) => {
        const expected = wholeIndex(all).query((query) => keys.forEach((key, index) => query.term(key, { usePipeline: false, boost: 1 - index / 10 })))
        const found = await score(keys.map((key, index) => ({ word: key, keys: new Map([[key, 1 - index / 10]]) })), readerOf(all))
        const rounded = (hits: readonly { ref: string; score: number }[]) => hits.map(({ ref, score: value }) => `${ref} ${value.toFixed(9)}`).sort()
        expect(rounded(found.map(({ number, score: value }) => ({ ref: String(number), score: value })))).toEqual(rounded(expected))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a slip of the finger', () => {
  it('is one letter more, less, other, or two changed about', () => {
    expect(['twn', 'towwn', 'tovn', 'twon', 'own', 'towns'].filter((typed) => !isOneSlip(typed, 'town'))).toEqual([])
    expect(['town', 'tw', 'nwot', 'tonw', 'toxyn', 'ton w'].filter((typed) => isOneSlip(typed, 'town'))).toEqual(['tonw'])
  })
})
