/** lunr weighs the words: documents that have been counted before go in without being read again. */
import lunr from 'lunr'
import { FIELD_NAMES, FIELDS } from '../document.ts'
import type { Field } from '../document.ts'
import type { Counts } from './counts.ts'

/** What lunr's builder keeps and does not declare; `lunr-index.test.ts` holds the result against its own `add`. */
type Open = lunr.Builder & {
  documentCount: number
  termIndex: number
  invertedIndex: Record<string, Posting>
  fieldTermFrequencies: Record<string, Record<string, number>>
  fieldLengths: Record<string, number>
  fieldVectors: Record<string, { elements: number[] }>
  _documents: Record<string, object>
  calculateAverageFieldLengths: () => void
  createFieldVectors: () => void
}
type Posting = Record<Field, Record<string, object>> & { _index: number }

/** Term → for each field, in the order of `FIELD_NAMES`: document number, weight, document number, weight … Weights are in thousandths. */
export type Postings = Map<string, number[][]>

/** Documents are numbered in the order given. */
export function weigh(documents: readonly { counts: Counts; boost: number }[]): Postings {
  const builder = newBuilder() as Open
  for (const [number, { counts, boost }] of documents.entries()) addCounts(builder, number, counts, boost)
  builder.calculateAverageFieldLengths()
  builder.createFieldVectors()
  return postingsOf(builder)
}

/** A builder with our fields and no pipeline: what goes in has been analysed. */
export function newBuilder(): lunr.Builder {
  const builder = new lunr.Builder()
  builder.ref('ref')
  for (const field of FIELD_NAMES) builder.field(field, { boost: FIELDS[field] })
  return builder
}

/** What `add` does, for words that are counted already. */
function addCounts(builder: Open, number: number, counts: Counts, boost: number): void {
  const ref = String(number)
  builder._documents[ref] = { boost }
  builder.documentCount += 1
  const postings = counts.keys.map((term) => (builder.invertedIndex[term] ??= newPosting(builder.termIndex++)))
  for (const [at, field] of FIELD_NAMES.entries()) {
    // Without a prototype, since «constructor» is a word.
    const frequencies: Record<string, number> = Object.create(null)
    const pairs = counts.fields[at]!
    let length = 0
    for (let pair = 0; pair < pairs.length; pair += 2) {
      const key = pairs[pair]!
      length += frequencies[counts.keys[key]!] = pairs[pair + 1]!
      postings[key]![field][ref] = NOTHING
    }
    const fieldRef = `${field}/${ref}`
    builder.fieldTermFrequencies[fieldRef] = frequencies
    builder.fieldLengths[fieldRef] = length
  }
}

/** No positions are kept, so all places of a term are alike. */
const NOTHING = Object.freeze({})

const newPosting = (index: number): Posting => ({ _index: index, title: {}, names: {}, headings: {}, summary: {}, body: {} })

function postingsOf(builder: Open): Postings {
  const terms = Object.keys(builder.invertedIndex)
  const byIndex: number[][][] = []
  for (const term of terms) byIndex[builder.invertedIndex[term]!._index] = FIELD_NAMES.map(() => [])
  for (const fieldRef in builder.fieldVectors) {
    const [fieldName, docRef] = fieldRef.split('/')
    const field = FIELD_NAMES.indexOf(fieldName as Field)
    const { elements } = builder.fieldVectors[fieldRef]!
    for (let at = 0; at < elements.length; at += 2) byIndex[elements[at]!]![field]!.push(Number(docRef), Math.round(elements[at + 1]! * 1000))
  }
  return new Map(terms.map((term) => [term, byIndex[builder.invertedIndex[term]!._index]!]))
}
