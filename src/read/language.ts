/** Which of the site's languages a text is written in, as far as that can be told. */
import { francAll } from 'franc'
import type { Locale } from '../core/index.ts'

const CODES: Record<string, Locale> = { eng: 'en', bul: 'bg', slv: 'sl', als: 'sq', lvs: 'lv', lav: 'lv' }

/** Shorter texts are too uncertain to be told to be in the wrong language. */
const LONG_ENOUGH = 300
/** More of a text costs time and tells less: quotations and names in other languages come later. */
const LOOKED_AT = 500
/** How far the first guess must be ahead of the second, on the scale of the library; texts of this base are ahead by 0.09 and more. */
const CLEARLY = 0.04

/** The language that a text is clearly in, or undefined where it is too short or could be several. */
export function languageOf(text: string): Locale | undefined {
  const start = text.slice(0, LOOKED_AT)
  if (start.length < LONG_ENOUGH) return undefined
  const guesses = francAll(start, { only: Object.keys(CODES) })
  const [first, second] = guesses
  if (!first || !(first[0] in CODES)) return undefined
  return !second || first[1] - second[1] >= CLEARLY ? CODES[first[0]] : undefined
}
