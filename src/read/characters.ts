/** Finds characters that a reader cannot see or that turn text around. */
import type { Diagnostic, Lines } from '../core/index.ts'
import { diagnose } from '../core/index.ts'
import { LIMITS } from './limits.ts'

/**
 * Control characters, bidirectional overrides and isolates, invisible spaces and joiners, and tag characters.
 *
 * Zero-width joiner and non-joiner (U+200C, U+200D) are needed by Persian, Indic scripts and emoji, and the marks
 * U+200E, U+200F and U+061C by mixed Arabic and Latin text: between characters of such scripts they pass.
 */
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu
const JOINERS = new Set(['\u200c', '\u200d', '\u200e', '\u200f', '\u061c'])
const NEEDS_JOINERS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Syriac}\p{Script=Malayalam}\p{Script=Sinhala}\p{Extended_Pictographic}]/u

/** At most the first ten of a file are reported: a file full of them needs no longer list. */
export function checkCharacters(file: string, text: string, lines: Lines): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const match of text.matchAll(SUSPECT)) {
    const at = match.index
    if (at === 0 && match[0] === '\ufeff') continue
    if (JOINERS.has(match[0]) && NEEDS_JOINERS.test(text.slice(Math.max(0, at - 4), at + 5))) continue
    const name = `U+${match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    found.push(
      diagnose(
        'character-not-allowed',
        lines.placeOf(file, at, at + match[0].length),
        `There is an invisible character here (${name}) that can hide or reverse text.`,
        'Delete it and type the words around it again; it often comes along when text is copied from a web page or a PDF.',
      ),
    )
    if (found.length === 10) break
  }
  return [...found, ...checkLineLength(file, text, lines)]
}

function checkLineLength(file: string, text: string, lines: Lines): Diagnostic[] {
  let start = 0
  while (start <= text.length) {
    const end = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start)
    if (end - start > LIMITS.lineLength) {
      const message = `This line has ${end - start} characters; at most ${LIMITS.lineLength} are read.`
      return [diagnose('line-too-long', lines.placeOf(file, start, start + 1), message, 'Break the line at the end of a sentence; single line breaks do not show on the page.')]
    }
    start = end + 1
  }
  return []
}
