/** A light stemmer of English: cuts what inflection adds, after the public description of Porter's algorithm. */
import { WHOLE } from './en-endings.ts'
import { BASES } from './en-irregular.ts'

const VOWEL = /[aeiouy]/
/** «hop», «plan», «quot»: one syllable that ends in one consonant after one vowel. «e» after it is heard, and stays. */
const SHORT = /^y?(?:[^aeiouy]*qu|[^aeiouy]*)[aeiouy][^aeiouwxy]$/
const DOUBLE = /([^aeiou])\1$/

/** Takes a lower-case word in plain letters and returns its stem. Short words stay as they are. */
export function stem(word: string): string {
  const one = baseOf(singular(baseOf(word)))
  return closed(withoutDegree(withoutTense(withoutLy(withoutNess(one)))))
}

const baseOf = (word: string): string => BASES.get(word) ?? word

/** Words of three letters have no ending. */
const isWhole = (word: string): boolean => word.length < 4 || WHOLE.has(word)

function singular(word: string): string {
  if (isWhole(word)) return word
  if (word.endsWith('men')) return word.length > 4 && !/(?:ci|gi|do|ta|ye|turk|acu)men$/.test(word) ? `${word.slice(0, -2)}an` : word
  if (word.endsWith('eaux') || (word.endsWith('ae') && word.length > 5)) return word.slice(0, -1)
  if (!word.endsWith('s') || word.endsWith('ss') || word.endsWith('us')) return word
  // «crisis» and «crises», «analysis» and «analyses».
  if (word.endsWith('sis') && word.length > 4) return `${word.slice(0, -2)}e`
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return word.slice(0, -1)
}

/** «awareness», «happiness». */
function withoutNess(word: string): string {
  const at = word.replace(/e$/, '').length - 4
  if (at < 3 || isWhole(word) || !word.startsWith('ness', at)) return word
  return word[at - 1] === 'i' ? `${word.slice(0, at - 1)}y` : word.slice(0, at)
}

/** «locally», «happily», «possibly», «basically». */
function withoutLy(word: string): string {
  if (!word.endsWith('ly') || word.length < 5 || isWhole(word)) return word
  if (word.endsWith('ically')) return word.slice(0, -4)
  if (word.endsWith('bly')) return `${word.slice(0, -1)}e`
  if (word.endsWith('ily')) return word.length > 5 ? `${word.slice(0, -3)}y` : word
  const rest = word.slice(0, -2)
  // «really», but «folly».
  return VOWEL.test(rest) && !/^[^aeiou]*[aeiou]l$/.test(rest) ? rest : word
}

function withoutTense(word: string): string {
  if (isWhole(word)) return word
  if (word.endsWith('ing')) return withoutEnding(word, 3)
  if (!word.endsWith('ed')) return word
  if (word.endsWith('eed')) return /[aeiou].*(?:gr|cr|fer|nt)eed$/.test(word) ? word.slice(0, -1) : word
  // «used», «died».
  if (word.length === 4) return /^(?:[aeiou][^aeiou]|[^aeiou][iouy])/.test(word) ? word.slice(0, -1) : word
  return word.endsWith('ied') ? `${word.slice(0, -3)}y` : withoutEnding(word, 2)
}

/** «bigger», «biggest», and who does something: «worker». Not «mother», «engineer». */
function withoutDegree(word: string): string {
  if (word.length < 5 || isWhole(word)) return word
  // The forms of «interfere» look like those of «answer».
  if (word.endsWith('ere')) return word.length > 5 ? withoutEnding(word, 3) : word
  const length = word.endsWith('est') ? 3 : word.endsWith('er') && !word.endsWith('ther') && !word.endsWith('eer') ? 2 : 0
  const left = word.length - length
  if (length === 0 || left < 3) return word
  if (word[left - 1] === 'i') return /..i/.test(word.slice(0, left)) ? withoutLy(`${word.slice(0, left - 1)}y`) : word
  const rest = withoutEnding(word, length)
  // «murderer», «stutterer».
  return rest !== word && rest.endsWith('er') ? withoutDegree(rest) : rest
}

/** Cuts so many letters off, and gives back the «e» or takes the second consonant, as the ending had it. */
function withoutEnding(word: string, length: number): string {
  const rest = word.slice(0, -length)
  if (!VOWEL.test(rest)) return word
  if (rest.length > 3 && DOUBLE.test(rest)) return rest.slice(0, -1)
  return SHORT.test(rest) ? `${rest}e` : rest
}

/** What is left where base and forms differ in how the stem ends: «e», «y», a double consonant. */
function closed(word: string): string {
  if (word.length < 4) return word
  let end = word
  if (end.endsWith('e') && !SHORT.test(end.slice(0, -1))) end = end.slice(0, -1)
  if (end.length > 3 && DOUBLE.test(end)) end = end.slice(0, -1)
  return /[^aeiou]y$/.test(end) ? `${end.slice(0, -1)}i` : end
}
