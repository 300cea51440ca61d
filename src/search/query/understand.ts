/** From what somebody typed to the keys that are looked for. */
import type { Analyser } from '../analyse/index.ts'
import { begunBy, mistypedFor, mistypedForm, mistypedName } from './nearest.ts'
import type { IndexReader, KnownWord } from './reader.ts'

/** One word of the question with the keys that answer it. */
export type Asked = {
  /** As typed, in lower case. */
  word: string
  /** Key → how much it counts; the word's own key counts 1. */
  keys: ReadonlyMap<string, number>
  /** What was taken instead, where nothing has the word itself. */
  instead?: { form: string; why: 'begun' | 'mistyped' }
}

/** Longer questions are cut: nobody types them, and each word costs the reader a file. */
const MOST_WORDS = 12
const BEGUN = 0.7
const MISTYPED = 0.5

/** A word that is typed twice counts once. Stop words count only where there is nothing else. */
export async function understand(question: string, analyser: Analyser, reader: IndexReader): Promise<Asked[]> {
  const tokens = analyser.tokens(question)
  const some = tokens.some(({ stop }) => !stop) ? tokens.filter(({ stop }) => !stop) : tokens
  const words = [...new Map(withoutParts(some).map(({ key, word }) => [key, word]))].slice(0, MOST_WORDS)
  return Promise.all(words.map(([key, word]) => answering(key, word, analyser, reader)))
}

/** «anti-rumour» is asked for by its parts: a text may write it apart. The whole comes behind them and covers them. */
const withoutParts = <T extends { start: number; end: number }>(tokens: readonly T[]): T[] =>
  tokens.filter((token, index) => !tokens.slice(0, index).some((part) => part.start >= token.start && part.end <= token.end))

async function answering(key: string, word: string, analyser: Analyser, reader: IndexReader): Promise<Asked> {
  if (await reader.postings(key)) {
    const longer = analyser.stems ? [] : (await begunBy(key, reader)).filter((one) => one.key !== key)
    return { word, keys: new Map([[key, 1], ...longer.map((one) => [one.key, BEGUN] as const)]) }
  }
  const begun = await begunBy(key, reader)
  if (begun.length > 0) return instead(word, begun, BEGUN, 'begun')
  const plain = analyser.plainOf(word)
  const [stems, forms] = await Promise.all([mistypedFor(key, analyser, reader), mistypedForm(plain, analyser, reader)])
  const mistyped = [...new Map([...stems, ...forms].map((one) => [one.key, one])).values()]
  if (mistyped.length > 0) return instead(word, mistyped, MISTYPED, 'mistyped')
  const names = await mistypedName(plain, reader)
  const known = await Promise.all(names.map((name) => reader.knownWord(analyser.keyOf(name))))
  const meant = known.filter((one) => one !== undefined)
  return meant.length > 0 ? instead(word, meant, MISTYPED, 'mistyped') : { word, keys: new Map() }
}

const instead = (word: string, known: readonly KnownWord[], weight: number, why: 'begun' | 'mistyped'): Asked => ({
  word,
  keys: new Map(known.map(({ key }) => [key, weight])),
  instead: { form: known[0]!.form, why },
})
