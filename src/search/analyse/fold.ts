/** Letters without their marks, so that a word typed plainly is the same as one typed with care. */

/** Letters that Unicode does not take apart. */
const WHOLE: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ł: 'l', ø: 'o', œ: 'oe', æ: 'ae', ß: 'ss', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'n', ς: 'σ' }

/** «й» is a letter of its own, and so are «ѓ» and «ќ»: their marks stay. */
const LETTERS_OF_THEIR_OWN = /[йѓќ]/

const folded = new Map<string, string>()

/** Takes lower-case text and returns it without diacritics: «pašvaldība» → «pasvaldiba». */
export function fold(text: string): string {
  if (/^[a-z0-9]*$/.test(text)) return text
  let plain = ''
  for (const letter of text) plain += foldLetter(letter)
  return plain
}

function foldLetter(letter: string): string {
  const known = folded.get(letter)
  if (known !== undefined) return known
  const plain = LETTERS_OF_THEIR_OWN.test(letter) ? letter : letter.normalize('NFD').replace(/\p{M}+/gu, '').replace(/[^\0-\x7f]/gu, (left) => WHOLE[left] ?? left)
  // There are few letters in use; a text of all of Unicode shall not fill the memory.
  if (folded.size < 2000) folded.set(letter, plain)
  return plain
}
