/** lunr scores the documents; we say what comes first. */
import lunr from 'lunr'
import type { Field } from '../document.ts'
import { FIELD_NAMES } from '../document.ts'
import { byUnits } from '../format.ts'
import type { IndexReader } from './reader.ts'
import type { Asked } from './understand.ts'

/** A document with the words of the question that it has. */
export type Hit = { number: number; score: number; words: number }

/** What lunr needs of an index, which its types do not say. */
type Parts = { invertedIndex: object; fieldVectors: object; tokenSet: unknown; fields: readonly string[]; pipeline: lunr.Pipeline }
const Index = lunr.Index as unknown as new (parts: Parts) => lunr.Index
const Vector = lunr.Vector as unknown as new (elements: number[]) => unknown

/** A question's own word in a title or name counts more than another form of it. */
const OWN_FORM = 1.3
/** What has all of the words counts more than what has most of them. A whole question rarely stands anywhere, so that is no condition. */
const ALL_WORDS = 1.5

/** The best first: by lunr's score, by how many of the words a document has, and by number among equals. */
export async function find(asked: readonly Asked[], plain: readonly string[], reader: IndexReader): Promise<Hit[]> {
  const scored = await score(asked, reader)
  const named = await Promise.all(plain.map((word) => reader.named(word)))
  const most = asked.filter(({ keys }) => keys.size > 0).length
  const hits = scored.map(({ number, score: plainly, words }) => ({
    number,
    words,
    score: plainly * OWN_FORM ** named.filter(({ whole }) => whole.has(number)).length * (words / most) ** 2 * (words === most ? ALL_WORDS : 1),
  }))
  return hits.sort((a, b) => b.score - a.score || a.number - b.number)
}

/** The scores that lunr gives over the whole index: it divides by the question's length only, so the keys that were asked for are enough. */
export async function score(asked: readonly Asked[], reader: IndexReader): Promise<Hit[]> {
  const weights = new Map<string, number>()
  for (const { keys } of asked) for (const [key, weight] of keys) weights.set(key, Math.max(weight, weights.get(key) ?? 0))
  const index = await partialIndex([...weights.keys()], reader)
  const results = index.query((query) => {
    for (const [key, boost] of weights) query.term(key, { boost, usePipeline: false })
  })
  return results.map(({ ref, score: value, matchData }) => {
    const has = matchData.metadata as Record<string, unknown>
    return { number: Number(ref), score: value, words: asked.filter(({ keys }) => [...keys.keys()].some((key) => Object.hasOwn(has, key))).length }
  })
}

/** An index of a few keys, as lunr would hold it. */
export async function partialIndex(keys: readonly string[], reader: IndexReader): Promise<lunr.Index> {
  const invertedIndex: Record<string, object> = Object.create(null)
  const elements: Record<string, number[]> = {}
  const known = await Promise.all(keys.map(async (key) => ({ key, fields: await reader.postings(key) })))
  for (const { key, fields } of known.filter((one) => one.fields !== undefined).sort((a, b) => byUnits(a.key, b.key))) {
    const number = Object.keys(invertedIndex).length
    const posting = Object.fromEntries(FIELD_NAMES.map((field): [Field, Record<string, object>] => [field, {}]))
    for (const [at, pairs] of fields!.entries()) {
      const field = FIELD_NAMES[at]!
      for (let pair = 0; pair < pairs.length; pair += 2) {
        const ref = String(pairs[pair])
        posting[field]![ref] = {}
        ;(elements[`${field}/${ref}`] ??= []).push(number, pairs[pair + 1]! / 1000)
      }
    }
    invertedIndex[key] = { _index: number, ...posting }
  }
  const fieldVectors = Object.fromEntries(Object.entries(elements).map(([ref, of]) => [ref, new Vector(of)]))
  const tokenSet = (lunr as unknown as { TokenSet: { fromArray: (words: string[]) => unknown } }).TokenSet.fromArray(Object.keys(invertedIndex).sort(byUnits))
  return new Index({ invertedIndex, fieldVectors, tokenSet, fields: FIELD_NAMES, pipeline: new lunr.Pipeline() })
}
