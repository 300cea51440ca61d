/** Documents to search, made by program: Bulgarian-looking words with endings, as frequent as words are, the same in every run. */
import type { SearchDocument } from '../search/index.ts'
import { generator } from './synthetic.ts'

const SYLLABLES = 'ба бо ви га го да де ди до жи за зе и ка ко ла ле ли ло ма ме ми мо на не ни но па пе по ра ре ри ро са се си со та те ти то у ха це ча ши'.split(' ')
const ENDINGS = ['', 'та', 'то', 'ите', 'ове', 'ен', 'на', 'ни', 'ски', 'ам', 'аше', 'ил']
const STEMS = 12_000
/** Four of ten words of a text carry no subject. */
const STOP_WORDS = 'и на за в с по от да се че не до при към или което като между'.split(' ')
const STOP_SHARE = 0.4

/** Each of `words` words of text, with a title, a summary and three other names. */
export function makeDocuments(count: number, words: number): SearchDocument[] {
  const random = generator(7)
  const stems = Array.from({ length: STEMS }, () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(''))
  // Zipf: the word of rank n is about n times rarer than the first.
  const word = () => stems[Math.min(STEMS - 1, Math.floor(STEMS ** random()) - 1 + Math.floor(random() * 3))]! + ENDINGS[Math.floor(random() * ENDINGS.length)]!
  const text = (length: number) => Array.from({ length }, word).join(' ')
  const withStopWords = (body: string) => body.split(' ').map((one) => (random() < STOP_SHARE / (1 - STOP_SHARE) ? `${STOP_WORDS[Math.floor(random() * STOP_WORDS.length)]!} ${one}` : one)).join(' ')
  return Array.from({ length: count }, (_, index) => ({
    ref: `practice/${index}`, kind: 'practice', path: `/toolkit/practices/practice-${index}`, title: text(8), summary: text(28), names: [text(1), text(1), text(2)], labels: [], headings: [], body: withStopWords(text(Math.round(words * (1 - STOP_SHARE)))), facets: { topic: [`t${index % 14}`] },
  }))
}

/** Words that stand in the texts, common and rare ones by turns. */
export function makeQuestions(documents: readonly SearchDocument[], count: number): string[] {
  const random = generator(11)
  return Array.from({ length: count }, () => {
    const words = documents[Math.floor(random() * documents.length)]!.body.split(' ')
    return words.filter((word) => word.length > 3)[Math.floor(random() * words.length * (1 - STOP_SHARE))]!
  })
}
