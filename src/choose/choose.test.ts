/** Fits, near misses with how much is lacking, and questions that survive the address. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FinderEntry } from '../page/view.ts'
import { choose, CONDITIONS, countsOf, FACETS, fitOf, LEVELS, ORDERS, readQuestion, toCsv, writeQuestion } from './index.ts'

const entry = (id: string, facts: Partial<FinderEntry> = {}): FinderEntry => ({
  kind: 'methodology', id, title: { text: id }, path: `/${id}`, summary: { text: '' }, level: 'E2',
  people: { min: 10, max: 40 }, minutes: { min: 120, max: 240 }, weeks: { min: 4 }, personDays: { min: 5 }, cost: { min: 'C1', euros: { min: 0, max: 500 } },
  facets: { topic: ['stigma'], audience: [], setting: [], skill: [], country: ['BG'] }, risks: [], practices: 0, limits: null, ...facts,
})
const nothing = readQuestion('')

describe('a fit', () => {
  it('holds what is needed against what there is', () => {
    expect(fitOf(entry('a'), { people: 30, hours: 3, weeks: 6, days: 10, euros: 500 })).toMatchObject({ state: 'fits', misses: [] })
    expect(fitOf(entry('a'), { people: 8 })).toMatchObject({ state: 'nearly', misses: [{ condition: 'people', has: 8, needs: 10 }] })
    expect(fitOf(entry('a'), { people: 50 })).toMatchObject({ state: 'nearly', misses: [{ condition: 'people', has: 50, needs: 40 }] })
    expect(fitOf(entry('a'), { people: 4 })).toMatchObject({ state: 'not' })
    expect(fitOf(entry('a'), { people: 8, hours: 1.5, weeks: 3 })).toMatchObject({ state: 'not' })
    expect(fitOf(entry('a', { cost: { min: 'C2', euros: { min: 500 } } }), { euros: 0 })).toMatchObject({ state: 'not' })
  })
  it('is never better with less', () => {
    const states = ['fits', 'nearly', 'not']
    fc.assert(
      fc.property(fc.constantFrom(...CONDITIONS.filter((condition) => condition !== 'people')), fc.nat(50), fc.nat(50), (condition, a, b) => {
        const state = (has: number) => states.indexOf(fitOf(entry('a', { cost: { min: 'C2', euros: { min: 20 } } }), { [condition]: has }).state)
        expect(state(Math.max(a, b))).toBeLessThanOrEqual(state(Math.min(a, b)))
      }),
    )
  })
})

describe('what is chosen', () => {
  const all = [entry('a'), entry('b', { facets: { topic: ['youth'], audience: ['residents'], setting: [], skill: [], country: [] }, risks: ['backlash'], level: 'E4', practices: 3 }), entry('c', { people: { min: 100 } })]
  const ids = (search: string) => choose(all, readQuestion(search)).map((fit) => fit.entry.id)
  it('has any value of a facet, all facets, no unwanted risk and the evidence asked for', () => {
    expect(ids('?topic=stigma&topic=youth')).toEqual(['b', 'a', 'c'])
    expect(ids('?topic=stigma&audience=residents')).toEqual([])
    expect(ids('?without=backlash')).toEqual(['a', 'c'])
    expect(ids('?evidence=E3')).toEqual(['b'])
  })
  it('stands in the order asked for, what fits before what does not', () => {
    expect(ids('?people=30')).toEqual(['b', 'a', 'c'])
    expect(ids('?order=evidence')).toEqual(['b', 'a', 'c'])
  })
  it('is counted for each value with the own facet left out', () => {
    expect(countsOf(all, readQuestion('?topic=youth')).topic).toEqual({ stigma: 2, youth: 1 })
    expect(countsOf(all, readQuestion('?topic=youth')).audience).toEqual({ residents: 1 })
    expect(countsOf(all, readQuestion('?people=30')).topic).toEqual({ stigma: 1, youth: 1 })
  })
})

describe('a question', () => {
  const question = fc.record({
    facets: fc.record(Object.fromEntries(FACETS.map((facet) => [facet, fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 3 })])) as never),
    without: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 }),
    has: fc.record(Object.fromEntries(CONDITIONS.map((condition) => [condition, fc.integer({ min: 0, max: 100_000 })])), { requiredKeys: [] }),
    evidence: fc.constantFrom(...LEVELS),
    order: fc.constantFrom(...ORDERS),
    asTable: fc.boolean(),
  })
  it('comes back whole from the address', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(readQuestion(writeQuestion(asked as never))).toEqual(asked)
      }),
    )
    expect(writeQuestion(nothing)).toBe('')
  })
  it('leaves out what cannot be meant', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (anything) => void readQuestion(anything)))
    expect(readQuestion('?people=many&hours=-3&weeks=&euros=Infinity&order=x&evidence=E9')).toEqual(nothing)
    expect(readQuestion('?hours=1,5').has).toEqual({ hours: 1.5 })
  })
})

it('a table is CSV that no spreadsheet runs', () => {
  expect(toCsv([['a', 'b,c', 'd"e'], ['=1+1', -2, '-x']])).toBe('\ufeffa,"b,c","d""e"\r\n\'=1+1,-2,\'-x\r\n')
})
