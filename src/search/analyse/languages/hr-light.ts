/** The stemmer of Croatian and Serbian: endings, what suffixes leave, then the sounds that change. */
import { fold } from '../fold.ts'
import { suffixTable } from '../suffixes.ts'
import { ENDINGS, OF_VERBS, SUFFIXES } from './hr-endings.ts'
import { IRREGULAR } from './hr-irregular.ts'

const withoutEnding = suffixTable(ENDINGS, 3)
const withoutVerbal = suffixTable(OF_VERBS, 3)
const withoutSuffix = suffixTable(SUFFIXES, 4)

const isVowel = (letter: string | undefined) => letter !== undefined && 'aeiou'.includes(letter)

/**
 * The key of a Croatian or Serbian word in Latin letters.
 *
 * «dj» is what people type for «đ», so it counts as such; the «ije» and «je» of the west and the «e» of the east are one.
 */
export function serboCroatianKey(word: string): string {
  const plain = fold(word).replace(/dj/g, 'd')
  if (plain.length < 4) return IRREGULAR.get(plain) ?? (withEvenSounds(plain) || word)
  const ending = withoutEnding(withoutSuperlative(plain))
  const stem = ending.replace(/([^aeiou])i?je(?=.)(?!v$)/g, '$1e')
  return IRREGULAR.get(plain) ?? IRREGULAR.get(ending) ?? IRREGULAR.get(stem) ?? withEvenSounds(withoutSuffixes(stem))
}

/** Before a vowel only where a comparative follows: «najava» and «najam» are no superlatives. */
const withoutSuperlative = (word: string) => (word.length > 6 && /^naj(?:[^aeiou]|.*ij[aeiou])/.test(word) ? word.slice(3) : word)

function withoutSuffixes(word: string): string {
  let stem = withoutVerbal(withoutLiquid(withoutAdjectival(word.replace(/([pbvm])lj$/, '$1'))))
  // Suffixes stand one behind another: «-ov-sk», «-ist-ic».
  for (let round = 0; round < 3; round++) stem = withoutSuffix(stem)
  return withoutLiquid(withoutFleetingA(stem))
}

/** -ski and -čki: «gradski» goes with «grad», «općinski» with «općina», «izbjeglički» with «izbjeglica». */
function withoutAdjectival(stem: string): string {
  if (stem.endsWith('ck')) return stem.slice(0, -1)
  return stem.length > 4 && stem.endsWith('sk') && !isVowel(stem.at(-3)) ? stem.slice(0, -2) : stem
}

/** -an/-na of adjectives and participles, -al/-la of the past: «važan, važna» and «organizirana» lose both. */
function withoutLiquid(word: string): string {
  const stem = word.replace(/st([nk])$/, 's$1')
  if (!/[nl]$/.test(stem) || /[oi]van$/.test(stem)) return stem
  if (stem.length > 4 && !isVowel(stem.at(-2))) return stem.slice(0, -1)
  return stem.length > 5 && stem.at(-2) === 'a' && !isVowel(stem.at(-3)) ? stem.slice(0, -2) : stem
}

/** «sastanak, sastanka», «pisama, pismo», «zemalja, zemlja»: no stem keeps an a before its last consonant. */
function withoutFleetingA(stem: string): string {
  const last = /[ln]j$/.test(stem) ? 2 : 1
  const at = stem.length - last - 1
  return at > 2 && stem[at] === 'a' && !isVowel(stem[at + 1]) && !isVowel(stem[at - 1]) ? stem.slice(0, at) + stem.slice(at + 1) : stem
}

/** k, c, č and g, z, ž and h, s, š change into each other; b and d are p and t before k. */
const withEvenSounds = (stem: string) =>
  stem.replace(/[td]([kc])$/, '$1').replace(/b([kc])$/, 'p$1').replace(/z([kc])$/, 's$1').replace(/k$/, 'c').replace(/g$/, 'z').replace(/h$/, 's')
