/** Latvian: folded first, which undoes most of the changes of consonants; then endings, then the light stemmer. */
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'
import { withoutEnding } from './lv-endings.ts'
import { lightStem, verbAsItStands, withoutPrefix } from './lv-stem.ts'

const STOP_WORDS = `
  un vai bet gan arī nedz ne ja lai ka kad kā tā kur jo jau vēl tad tik ar bez uz no par pa pie pēc pirms pret pār līdz zem virs
  ap aiz caur starp kopš dēļ pats pati es tu viņš viņa mēs jūs viņi viņas man mani tev tevi viņam viņai viņu mums mūs mūsu jums jūsu
  viņiem viņām sev sevi savs sava savu savas savā savi saviem tas to tam tai tie tos tās tajā šis šī šo šim šai šie šos šīs
  šajā šiem šīm tiem tām kas ko kam kurš kura kuri kuru kuras kuriem kāds kāda kādu ir esmu esi esam esat bija būs būt būtu esot nav
  tiek tika var
`

export const lv: Language = {
  // As they are written, and as they are typed in haste.
  stopWords: wordSet(`${STOP_WORDS} ${fold(STOP_WORDS)}`),
  keyOf: (word) => keyOfPlain(fold(word)) || word,
}

function keyOfPlain(word: string): string {
  const bare = withoutPrefix(word)
  const verb = verbAsItStands(bare)
  if (verb) return verb
  // Of three letters, «upe» has an ending; «ASV» and «NVO» have none.
  return bare.length > 3 || /^..[aeiu]$/.test(bare) ? lightStem(withoutEnding(bare)) : bare
}
