/** Dutch: the newer of Snowball's stemmers, which is kept as WebAssembly only; loaded for this language alone. */
import { createStemmer } from 'multilingual-stemmer'
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'

const stem = createStemmer('nl')

export const nl: Language = {
  stopWords: wordSet(`
    de het een en of maar want dus ook als dan dat die dit deze aan bij door in met na naar om onder op over per sinds te ten ter
    tot tussen uit van voor voorbij zonder ik jij je hij zij ze wij we jullie u mijn zijn haar ons onze hun wie wat waar hoe
    wanneer niet geen meer is was waren wordt worden heeft hebben er
  `),
  keyOf: (word) => fold(stem(word)),
}
