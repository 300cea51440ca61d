/** The stemmer of Macedonian. It works on Latin letters, so that a word is the same in either script. */
import { fold } from '../fold.ts'
import { macedonianToLatin } from '../script-south-slavic.ts'
import { suffixTable } from '../suffixes.ts'
import { ENDINGS, IRREGULAR, OF_VERBS, SUFFIXES } from './mk-endings.ts'

const withoutEnding = suffixTable(ENDINGS, 3)
const withoutVerbal = suffixTable(OF_VERBS, 3)
const withoutSuffix = suffixTable(SUFFIXES, 4)

const isVowel = (letter: string | undefined) => letter !== undefined && 'aeiou'.includes(letter)

/** The key of a Macedonian word in either script; «sh», «zh» and «ch» are what people type for «ш», «ж» and «ч». */
export function macedonianKey(word: string): string {
  const plain = fold(macedonianToLatin(word)).replace(/([scz])h/g, '$1')
  if (plain.length < 4) return IRREGULAR.get(plain) ?? (withEvenSounds(plain) || word)
  const stem = withoutEnding(withoutSuperlative(plain))
  return IRREGULAR.get(plain) ?? IRREGULAR.get(stem) ?? withEvenSounds(withoutSuffixes(stem))
}

/** «најде» is to find, not the most. */
const withoutSuperlative = (word: string) => (word.length > 6 && /^naj(?!d(?:[aei]|o[av]))/.test(word) ? word.slice(3) : word)

const withoutSuffixes = (stem: string) =>
  withoutLiquid(withoutFleetingVowel(withoutSuffix(withoutVerbal(withoutLiquid(withoutAdjectival(stem)))).replace(/([aeiou])j$/, '$1')))

/** -ski and -čki: «општински» goes with «општина», «ученички» with «ученик». */
function withoutAdjectival(stem: string): string {
  if (stem.endsWith('ck')) return stem.slice(0, -1)
  return stem.length > 4 && stem.endsWith('sk') && !isVowel(stem.at(-3)) ? stem.slice(0, -2) : stem
}

/** -en/-na of adjectives, -an and -en of participles, -al and -el of the past: all of a word lose them. */
function withoutLiquid(word: string): string {
  const stem = word.replace(/st([nk])$/, 's$1')
  if (!/[nl]$/.test(stem) || stem.endsWith('tel')) return stem
  if (stem.length > 3 && !isVowel(stem.at(-2))) return stem.slice(0, -1)
  return stem.length > 4 && /[ae]$/.test(stem.slice(0, -1)) && !isVowel(stem.at(-3)) ? stem.slice(0, -2) : stem
}

/** «добар, добра», «Македонец, Македонци», «краток, кратка». */
const withoutFleetingVowel = (stem: string) =>
  stem.length > 4 ? stem.replace(/([^aeiou])(?:a(?=r$)|e(?=[ckr]$)|o(?=[ckl]$))/, '$1') : stem

/** k, c, č and g, z, ž and h, s, š change into each other; d and z are t and s before k. */
const withEvenSounds = (stem: string) =>
  stem.replace(/[td]([kc])$/, '$1').replace(/z([kc])$/, 's$1').replace(/k$/, 'c').replace(/g$/, 'z').replace(/h$/, 's')
