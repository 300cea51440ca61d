/** Spanish: Snowball's stemmer. Folded after it, since its rules look at accents. */
import { stemmer } from '@orama/stemmers/spanish'
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'

export const es: Language = {
  stopWords: wordSet(`
    el la los las un una unos unas de del a al en con por para sin sobre entre hasta desde hacia y e o u pero que qué quien
    cual como cuando donde se su sus mi mis tu tus nuestro nuestra lo le les me te nos os yo él ella ellos ellas no más muy
    este esta estos estas ese esa eso esto es son era fue ser está están ha han
  `),
  keyOf: (word) => fold(stemmer(word)),
}
