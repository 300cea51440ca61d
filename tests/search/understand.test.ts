/** What a question finds where its words are not those of the text: half typed, mistyped, or of a language without rules. */
import { describe, expect, it } from 'vitest'
import { shortDigestOf } from '../../src/core/digest.ts'
import type { SearchDocument } from '../../src/search/index.ts'
import { countWords, indexFiles, loadAnalyser, Search } from '../../src/search/index.ts'
import { familiesOf } from './families.ts'

const document = (ref: string, title: string, body: string): SearchDocument => ({ ref, kind: 'practice', path: `/${ref}`, title, summary: '', names: [], labels: [], headings: [], body, facets: {} })

async function searchOf(locale: string, documents: readonly SearchDocument[]): Promise<Search> {
  const analyser = await loadAnalyser(locale)
  const files = indexFiles({ analyser, digestOf: shortDigestOf, documents: documents.map((one) => ({ document: one, counts: countWords(one, analyser) })) })
  return new Search(analyser, async (path) => files.get(path)!)
}

/** One letter less, more, other, or two changed about, at a place that the number decides. */
function slip(word: string, number: number): string {
  const letters = [...word]
  const at = number % letters.length
  switch (number % 4) {
    case 0: return letters.filter((_, index) => index !== at).join('')
    case 1: return letters.toSpliced(at, 0, letters[(number * 7) % letters.length]!).join('')
    case 2: return letters.toSpliced(at, 1, letters[(at + 1) % letters.length]!).join('')
    default: return at === 0 ? letters.join('') : letters.toSpliced(at - 1, 2, letters[at]!, letters[at - 1]!).join('')
  }
}

describe.each(['bg', 'sl', 'sq', 'lv', 'en'])('a slip of the finger in %s', async (locale) => {
  const families = familiesOf(locale)
  const search = await searchOf(locale, families.map(({ lemma, forms }, index) => document(String(index), lemma, forms.join(' '))))
  it('still finds the word', async () => {
    let tried = 0
    const lost: string[] = []
    for (const [index, { lemma, forms }] of families.entries()) {
      for (const [at, form] of forms.entries()) {
        const typed = slip(form, index * 31 + at * 17)
        if ([...form].length < 5 || typed === form) continue
        tried += 1
        const { hits } = await search.answer(typed)
        if (!hits.slice(0, 5).some(({ number }) => number === index)) lost.push(`${typed} (${lemma})`)
      }
    }
    expect(tried).toBeGreaterThan(200)
    expect(100 * (1 - lost.length / tried), lost.slice(0, 40).join(', ')).toBeGreaterThanOrEqual(78)
  })
})

describe('a language without rules', () => {
  it('folds its words and finds them by their beginnings', async () => {
    const search = await searchOf('cs', [document('a', 'Knihovna', 'Živé knihovny ve městě'), document('b', 'Úřad', 'Rada města')])
    const found = async (question: string) => (await search.results((await search.answer(question)).hits, [])).map(({ ref }) => ref)
    expect(await found('knihovn')).toEqual(['a'])
    expect(await found('urad')).toEqual(['b'])
    expect((await found('mest')).sort()).toEqual(['a', 'b'])
  })
})

describe('a question', () => {
  it('says what was taken for a slip, and leaves stop words out unless there is nothing else', async () => {
    const search = await searchOf('en', [document('a', 'Volunteers', 'Volunteers of the town'), document('b', 'To be or not to be', 'A play')])
    const asked = async (question: string) => (await search.answer(question)).asked.map(({ word, instead }) => [word, instead?.form])
    expect(await asked('the volunters')).toEqual([['volunters', 'volunteers']])
    expect((await search.answer('to be')).hits.length).toBe(1)
    expect((await search.answer('')).hits.length).toBe(2)
  })
})
