/** French: Snowball's stemmer. Folded after it, since its rules look at accents. */
import { stemmer } from '@orama/stemmers/french'
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'

export const fr: Language = {
  stopWords: wordSet(`
    le la les un une des du de d l au aux et ou où mais donc or ni car à dans en par pour sur sous avec sans vers chez entre
    ce cet cette ces ça cela je tu il elle on nous vous ils elles me te se lui leur leurs mon ma mes ton ta tes son sa ses
    notre nos votre vos qui que quoi dont est sont été être a ont avoir était ne pas plus
  `),
  elisions: /^(?:l|d|j|n|m|t|s|c|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)'/,
  keyOf: (word) => fold(stemmer(word)),
}
