/** How often all forms of a word are found together, how often two words are mistaken for one, and what a hurried hand may type. */
import fc from 'fast-check'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold, loadAnalyser, STEMMED } from '../../src/search/index.ts'
import { bulgarianToLatin } from '../../src/search/analyse/script.ts'
import { FAMILIES, familiesOf } from './families.ts'

/** Per cent: at least so many pairs of forms together, at most so many lemmas that meet another. */
const GATES: Record<string, { recall: number; over: number }> = {
  bg: { recall: 92, over: 3 }, sl: { recall: 87, over: 7 }, lv: { recall: 92, over: 2 }, sq: { recall: 90, over: 10 }, en: { recall: 80, over: 3 },
  hr: { recall: 75, over: 8 }, pl: { recall: 78, over: 5 }, mk: { recall: 75, over: 8 }, sk: { recall: 75, over: 8 },
}

const percent = (part: number, whole: number) => (100 * part) / whole

describe.each(Object.entries(GATES))('the forms of words in %s', async (locale, { recall, over }) => {
  const analyser = await loadAnalyser(locale)
  const families = familiesOf(locale)
  const keyOf = (word: string) => analyser.keyOf(word.toLowerCase())

  it('are enough to judge by', () => expect(families.length).toBeGreaterThanOrEqual(30))

  it('are found together', () => {
    const pairs = families.flatMap(({ forms }) => forms.flatMap((one) => forms.filter((other) => other !== one).map((other) => keyOf(one) === keyOf(other))))
    expect(percent(pairs.filter(Boolean).length, pairs.length)).toBeGreaterThanOrEqual(recall)
  })

  it('are not mistaken for those of other words', () => {
    const owners = new Map<string, Set<string>>()
    for (const { lemma, forms } of families) for (const form of forms) owners.set(keyOf(form), (owners.get(keyOf(form)) ?? new Set()).add(lemma))
    const met = families.filter(({ forms }) => forms.some((form) => owners.get(keyOf(form))!.size > 1)).map(({ lemma }) => lemma)
    expect(percent(met.length, families.length), met.join(' ')).toBeLessThanOrEqual(over)
  })
})

describe.each(['sl', 'sq', 'lv', 'hr'])('a word of %s without its diacritics', async (locale) => {
  const analyser = await loadAnalyser(locale)
  it('is found like the word with them', () => {
    const lost = familiesOf(locale).flatMap(({ forms }) => forms).filter((form) => analyser.keyOf(fold(form)) !== analyser.keyOf(form))
    expect(lost).toEqual([])
  })
})

describe('a Bulgarian word in Latin letters', async () => {
  const analyser = await loadAnalyser('bg')
  it('is found like the word in its own', () => {
    const forms = familiesOf('bg').flatMap((family) => family.forms)
    const lost = forms.filter((form) => analyser.keyOf(bulgarianToLatin(form)) !== analyser.keyOf(form))
    expect(percent(forms.length - lost.length, forms.length), lost.join(' ')).toBeGreaterThanOrEqual(95)
  })
})

describe('any text at all', () => {
  it.each([...STEMMED, 'xx'])('has words and keys in %s', async (locale) => {
    const analyser = await loadAnalyser(locale)
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 }), fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)))
    fc.assert(
      fc.property(anything, (text) => {
        for (const { key, word, start, end } of analyser.tokens(text)) {
          expect(key).not.toBe('')
          expect(word).not.toBe('')
          expect(end).toBeGreaterThan(start)
          // Found again however it is typed.
          expect(analyser.keyOf(word)).toBe(key)
        }
      }),
      { numRuns: 400 },
    )
  })
})

it('every family file has its gates', () => {
  expect(readdirSync(FAMILIES).map((name) => name.replace('.txt', '')).sort()).toEqual(Object.keys(GATES).sort())
})
