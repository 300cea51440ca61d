/** Snippets keep the words of the text, show what was found, and end at words. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Analyser } from './analyse/index.ts'
import { snippetOf } from './query/snippet.ts'

const analyser = new Analyser('xx', { stopWords: new Set(), keyOf: (word) => word.replace(/s$/, '') })
const long = (words: number) => Array.from({ length: words }, (_, index) => `w${index}`).join(' ')
const shown = (text: string, ...keys: string[]) => snippetOf(text, new Set(keys), analyser).pieces.map(({ text: piece, found }) => (found ? `[${piece}]` : piece)).join('')

describe('a snippet', () => {
  it('is the whole of a short text, with what was found in any form', () => {
    expect(shown('Two towns met a Town.', 'town')).toBe('Two [towns] met a [Town].')
  })
  it('shows the stretch of a long text with the most of the words, and a little before it', () => {
    const text = `${long(60)} rumours. ${long(60)} a rumour in a school. ${long(60)}`
    expect(shown(text, 'rumour', 'school')).toMatch(/^… .*\[rumour\] in a \[school\]\. .* …$/)
  })
  it('is the beginning where nothing was found', () => expect(shown(long(80), 'rumour')).toMatch(/^w0 .*w29 …$/))
  it('changes no word of the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.array(fc.string({ maxLength: 3 })), (text, keys) => {
        const { pieces } = snippetOf(text, new Set(keys), analyser)
        const words = pieces.map((piece) => piece.text).join('').replace(/^… /, '').replace(/ …$/, '')
        expect(text.replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' '))
      }),
    )
  })
})
