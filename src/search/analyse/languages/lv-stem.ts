/** The light stemmer of Latvian: takes off what stands between a stem and its ending. Words come without diacritics. */
import { prefixLength, ROOTS_IN_ET, SHORT_ROOTS, verbStem } from './lv-verbs.ts'

/** Longer than any of the endings below. */
const LONGEST = 5

/**
 * What verbs put between root and ending, by theme vowel («strādā-j-am», «vērtē-s-im», «mācī-šan-a», «plāno-jot-ies»). It goes
 * with the vowel, since the third conjugation has none in the present tense: «mācīt, māca».
 */
const THEMED = ['t', 'j', 's', 'jos', 'jot', 'jat', 'jam', 'jus', 'dam', 'san', 'sot', 'sit']
/** Of these, what verbs without theme vowel have as well: «nesot, nesam, nesāt, nesošs», «vedīšu». */
const UNTHEMED = new Set(['at', 'ot', 'os', 'am', 'is', 'isot', 'isit'])

/** Ending → how many of its letters go. */
const endings = new Map<string, number>([['am', 2]])
for (const vowel of 'aeio') {
  for (const ending of THEMED) endings.set(vowel + ending, ending.length + 1)
  endings.set(`${vowel}taj`, 4)
}
// «nākusi» loses its «us»; «klausās», with a vowel before it, does not.
for (const letter of 'bcdgklmnprstvzj') endings.set(`${letter}us`, 2)

/** A root has so many letters at least, not counting its prefix. */
const SHORTEST = 3

/** The stem of a word that is a verb without any further ending: «nes», «nāc», «nākt», «skries». */
export function verbAsItStands(word: string): string | undefined {
  // «kļūdām» is not «kļū-dam».
  return /(?:[aeiou]|dam|san)$/.test(word) ? undefined : verbStem(hardened(word))
}

/** Takes a word without its ending. */
export function lightStem(word: string): string {
  const known = verbStem(hardened(word))
  if (known) return known
  const stem = withoutSuffix(word.endsWith('ak') && word.length > 4 ? word.slice(0, -2) : word)
  const hard = hardened(stem)
  const verb = verbStem(hard)
  if (verb) return verb
  // Only verbs and those who do have both «c» and «k»; a «tacis» is no «taka».
  const both = stem.endsWith('j') || stem.endsWith('niec') || SHORT_ROOTS.has(stem.slice(prefixLength(stem)))
  return both ? hard : stem
}

function withoutSuffix(word: string): string {
  const prefix = prefixLength(word)
  for (let length = Math.min(LONGEST, word.length - 1); length > 1; length--) {
    const ending = word.slice(-length)
    const cut = endings.get(ending)
    if (!cut) continue
    // One who does keeps apart from what he does, «skolotājs» from «skola»; behind a prefix they are the same: «iedzīvotājs».
    if (ending.endsWith('taj') && !prefix) return word
    const stem = word.slice(0, -cut)
    // Long words in -ija are nouns («Okeānija», «radioloģija»), shorter ones may be the past of a verb («mācīja»).
    if (ending === 'ij' && !prefix && stem.length > 5) return word
    // «cietējs» is who does, of a verb that has no theme vowel itself.
    if (ending === 'ej' && !ROOTS_IN_ET.has(stem.slice(prefix)) && verbStem(hardened(stem)) === hardened(stem)) return word
    const left = stem.length - prefix
    const enough = left > SHORTEST || (left === SHORTEST && (prefix > 0 || length > 2 || SHORT_ROOTS.has(stem)))
    if (enough || ((left === SHORTEST || UNTHEMED.has(ending)) && verbStem(hardened(stem)))) return stem
  }
  return word
}

/** Undoes what soft endings do to the last consonant: «nācu» → «nak», «dzīvju» → «dziv», «lūdzu» → «lug». */
function hardened(stem: string): string {
  if (/[bmpv]j$/.test(stem)) return stem.slice(0, -1)
  if (stem.endsWith('dz')) return `${stem.slice(0, -2)}g`
  return stem.endsWith('c') ? `${stem.slice(0, -1)}k` : stem
}

/** Words that begin like a debitive and are none: «jauns, janvāris, Japāna, jahta, jakas, jātnieks …». */
const NO_DEBITIVE = /^ja(?:u(?:[^z]|$)|n(?:[iukstv]|a(?!k))|pan(?:as?$|s$|isk)|ht|kas$|kut|tni|gua|rds|mbs|maik|smin|spis)/

/** «jāstrādā», «jāmācās» → «strādā», «mācās»; «vislabākais» → «labākais». */
export function withoutPrefix(word: string): string {
  if (word.startsWith('ja')) return word.length > 4 && /(?:[aeo]s?|[^aeious])$/.test(word) && !NO_DEBITIVE.test(word) ? word.slice(2) : word
  const superlative = word.startsWith('vis') && word.length > 8 && /ak(?:[aeo]|ai?s|aj[a-z]+|i?e|iem)?$/.test(word)
  // «vispārīgāks» and «vispusīgāks» have the «vis» of their own.
  return superlative && !/^visp(?:ari|arej|usi)/.test(word) ? word.slice(3) : word
}
