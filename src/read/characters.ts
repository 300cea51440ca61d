/** Finds characters that a reader cannot see or that turn text around. */
import type { Diagnostic, Lines, Place } from '../core/index.ts'
import { diagnose } from '../core/index.ts'
import { LIMITS } from './limits.ts'

/**
 * Control characters, bidirectional overrides and isolates, invisible spaces, letters and joiners, and tag characters;
 * also a carriage return alone, which hides what stands before it in a terminal.
 *
 * Zero-width joiner and non-joiner (U+200C, U+200D) are needed by Persian, Indic scripts and emoji, and the marks
 * U+200E, U+200F and U+061C by mixed Arabic and Latin text: between characters of such scripts they pass.
 */
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\r(?!\n)|[\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu
const JOINERS = new Set(['\u200c', '\u200d', '\u200e', '\u200f', '\u061c'])
const NEEDS_JOINERS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Syriac}\p{Script=Malayalam}\p{Script=Sinhala}\p{Extended_Pictographic}]/u

/** At most the first ten of a file are reported: a file full of them needs no longer list. */
export function checkCharacters(file: string, text: string, lines: Lines): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const { at, length, name } of hiddenCharacters(text)) {
    if (at === 0 && name === 'U+FEFF') continue
    found.push(
      diagnose(
        'character-not-allowed',
        lines.placeOf(file, at, at + length),
        `There is an invisible character here (${name}) that can hide or reverse text.`,
        'Delete it and type the words around it again; it often comes along when text is copied from a web page or a PDF.',
      ),
    )
    if (found.length === 10) break
  }
  return [...found, ...checkLineLength(file, text, lines)]
}

/** The same for a value that was written with escapes or entities, so that its file shows nothing of it. */
export function checkDecoded(value: string, place: () => Place): Diagnostic[] {
  for (const { name } of hiddenCharacters(value)) {
    return [diagnose('character-not-allowed', place(), `An escape here stands for an invisible character (${name}) that can hide or reverse text.`, 'Remove the escape, such as \\u202E or &#8238;, and type the words as they are read.')]
  }
  return []
}

function* hiddenCharacters(text: string): Iterable<{ at: number; length: number; name: string }> {
  for (const { 0: character, index: at } of text.matchAll(SUSPECT)) {
    if (JOINERS.has(character) && NEEDS_JOINERS.test(text.slice(Math.max(0, at - 4), at + 5))) continue
    yield { at, length: character.length, name: `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` }
  }
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
