/** The published rule, level by level. */
import { describe, expect, it } from 'vitest'
import type { FactsOf } from '../schema/index.ts'
import { evidenceOf } from './index.ts'

type Study = FactsOf<'methodology'>['evidence'][number]

const study = (over: Partial<Study>): Study => ({
  source: 's', design: 'comparison', year: 2020, setting: 'a town', outcome: 'o', finding: 'f', direction: 'positive',
  onClaim: true, directness: 'high', lasting: false, settings: 1, weaknesses: [], ...over,
})
const levelOf = (studies: Study[], uses = 0) => evidenceOf(studies, uses, '2026-11-21').level

describe('the evidence level', () => {
  it('is E0 where nothing is known, and one use alone is not enough', () => {
    expect(levelOf([])).toBe('E0')
    expect(levelOf([], 1)).toBe('E0')
  })
  it('is E1 for a handbook or for two uses that were carried out', () => {
    expect(levelOf([study({ design: 'description', direction: 'not-measured' })])).toBe('E1')
    expect(levelOf([], 2)).toBe('E1')
  })
  it('is E2 for signs without a comparison', () => expect(levelOf([study({ design: 'before-after' })])).toBe('E2'))
  it('is E3 for one comparison', () => expect(levelOf([study({}), study({ design: 'qualitative' })])).toBe('E3'))
  it('is E4 for comparisons in two settings that agree, or a review', () => {
    expect(levelOf([study({}), study({ direction: 'small-positive' })])).toBe('E4')
    expect(levelOf([study({ design: 'review', settings: 20 })])).toBe('E4')
  })
  it('stays E3 where the tests disagree', () => {
    const evidence = evidenceOf([study({}), study({ direction: 'none-found' })], 0, '2026-11-21')
    expect(evidence.level).toBe('E3')
    expect(evidence.reasons).toContainEqual({ code: 'disagreeing' })
    expect(evidence.direction).toBe('mixed')
  })
  it('is E5 only for a randomised, lasting, direct study without weakness', () => {
    const strong = study({ design: 'randomised', lasting: true })
    expect(levelOf([strong, study({})])).toBe('E5')
    expect(levelOf([{ ...strong, directness: 'partial' }, study({})])).toBe('E4')
    expect(levelOf([{ ...strong, weaknesses: ['high-drop-out'] }, study({})])).toBe('E4')
  })
  it('is lowered where every study that carries it is weak, and not where one is sound', () => {
    expect(levelOf([study({ weaknesses: ['own-evaluation'] })])).toBe('E2')
    expect(levelOf([study({ weaknesses: ['own-evaluation'] }), study({})])).toBe('E4')
    expect(levelOf([study({ design: 'before-after', weaknesses: ['measured-right-after'] })])).toBe('E1')
  })
  it('does not count studies of another claim', () => expect(levelOf([study({ onClaim: false })])).toBe('E0'))
  it('says what found harm, and when it expires', () => {
    const evidence = evidenceOf([study({ direction: 'negative', onClaim: false })], 0, '2026-02-28')
    expect(evidence.harm).toBe(true)
    expect(evidence.expires).toBe('2028-02-28')
  })
})
