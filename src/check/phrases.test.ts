import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Phrases } from './phrases.ts'

const found = (patterns: readonly string[], text: string): string[] => {
  const phrases = new Phrases<string>()
  for (const pattern of patterns) phrases.add(pattern, pattern)
  return [...phrases.in(text)].map(({ of, found: words }) => `${of} → ${words}`).sort()
}

describe('phrases', () => {
  it('are found as whole words, in any case, over a line break', () => {
    expect(found(['welfare tourist*', 'flood of migrants'], 'Welfare tourists, a Flood of\nmigrants.')).toEqual(['flood of migrants → Flood of\nmigrants', 'welfare tourist* → Welfare tourists'])
    expect(found(['tourist', 'flood of migrants'], 'tourists; a flood, of migrants; floods of migrants')).toEqual([])
  })

  it('go on at a star only, also in the middle and in other scripts', () => {
    expect(found(['нелегал* мигрант*'], 'За нелегалните мигранти се говори.')).toEqual(['нелегал* мигрант* → нелегалните мигранти'])
    expect(found(['a* b'], 'ab b; a b; abc bd')).toEqual(['a* b → ab b'])
  })

  it('keep the signs inside them', () => {
    expect(found(['so-called refugee*'], 'the so-called refugees, the so called refugees')).toEqual(['so-called refugee* → so-called refugees'])
    expect(found(["can't stay"], "They can't stay.")).toEqual(["can't stay → can't stay"])
  })

  it('are what a pattern of the same meaning finds, in any text', () => {
    const word = fc.stringMatching(/^[abč]{1,4}$/)
    const pattern = fc.array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 3 }).map((words) => words.map(([text, open]) => text + (open ? '*' : '')).join(' '))
    fc.assert(
      fc.property(pattern, fc.array(fc.tuple(word, fc.constantFrom(' ', '  ', ', ', '-', '\n')), { maxLength: 12 }), (written, pieces) => {
        const text = pieces.flat().join('')
        const regex = new RegExp(`(?<![\\p{L}\\p{N}])${written.split('*').map((piece) => piece.replaceAll(' ', '\\s+')).join('\\p{L}*')}(?![\\p{L}\\p{N}])`, 'iu')
        expect(found([written], text).length > 0).toBe(regex.test(text))
      }),
    )
  })
})
