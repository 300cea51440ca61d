/** Portuguese: Snowball's stemmer. Folded after it, since its rules look at accents. */
import { stemmer } from '@orama/stemmers/portuguese'
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'

export const pt: Language = {
  stopWords: wordSet(`
    o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sobre entre até desde
    e ou mas que quem qual como quando onde se seu sua seus suas meu minha nosso nossa lhe me te nos eu ele ela eles elas
    não mais muito este esta estes estas esse essa isso isto é são era foi ser está estão ao à aos às
  `),
  keyOf: (word) => fold(stemmer(word)),
}
