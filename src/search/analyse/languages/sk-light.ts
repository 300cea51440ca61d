/** The stemmer of Slovak: endings, what suffixes leave, then the vowels and consonants that change. */
import { fold } from '../fold.ts'
import { suffixTable } from '../suffixes.ts'
import { ENDINGS, IRREGULAR, SUFFIXES } from './sk-endings.ts'

const withoutEnding = suffixTable(ENDINGS, 3)
const withoutSuffix = suffixTable(SUFFIXES, 4)

/** The key of a Slovak word. */
export function slovakKey(word: string): string {
  const plain = fold(word)
  if (plain.length < 4) return IRREGULAR.get(plain) ?? (withEvenSounds(plain) || word)
  const stem = withoutEnding(withoutSuperlative(plain))
  return IRREGULAR.get(plain) ?? IRREGULAR.get(stem) ?? withEvenSounds(withoutSuffixes(stem))
}

const withoutSuperlative = (word: string) => (/^naj.{2,}s(?:i|ia|ie|iu|ieho|iemu|ej|ich|im|om|ou|imi)$/.test(word) ? word.slice(3) : word)

const withoutSuffixes = (stem: string) => withoutAdjectival(withoutFleetingVowel(withoutSuffix(withoutSuffix(withoutComparative(stem)))))

/** «mladší» and «starší»; what ends in a consonant and s otherwise loses it as well, in all its forms. */
const withoutComparative = (stem: string) => (stem.length > 4 && /[^aeiouys]s$/.test(stem) ? stem.slice(0, -1) : stem)

/** «zamestnanec, zamestnanca», «učiteliek, učiteľka», «sestier, sestra». */
const withoutFleetingVowel = (stem: string) => (stem.length > 4 ? stem.replace(/([^aeiouy])(?:i?e(?=[cklnrmt]$)|o(?=[klmrn]$))/, '$1') : stem)

/** -ský and -cký: «európsky» goes with «Európa», «mestský» with «mesto». */
function withoutAdjectival(stem: string): string {
  if (stem.endsWith('ck')) return stem.slice(0, -1)
  return stem.length > 4 && /[^aeiouy]sk$/.test(stem) ? stem.slice(0, -2) : stem
}

/** «chlieb, chleba», «mesto, miest»; «žiak, žiaci». */
const withEvenSounds = (stem: string) => stem.replace(/ie/g, 'e').replace(/k$/, 'c')
