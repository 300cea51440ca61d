/** Hungarian: Snowball's stemmer. Folded after it, since its rules look at long vowels. */
import { stemmer } from '@orama/stemmers/hungarian'
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'

export const hu: Language = {
  stopWords: wordSet(`
    a az egy és vagy de hogy ha mert mint mint is sem nem ne meg már még csak itt ott ez azt ezt ezek azok aki ami amely akik
    mi ki hol mikor hogyan én te ő mi ti ők van vannak volt voltak lesz lehet kell után előtt alatt között szerint által
  `),
  keyOf: (word) => fold(stemmer(word)),
}
