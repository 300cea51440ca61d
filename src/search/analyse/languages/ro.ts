/** Romanian: Snowball's stemmer, which knows «ş» and «ţ» with a cedilla only; the right letters have a comma. */
import { stemmer } from '@orama/stemmers/romanian'
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'

const withCedillas = (word: string) => word.replace(/ș/g, 'ş').replace(/ț/g, 'ţ')

export const ro: Language = {
  stopWords: wordSet(`
    un o niște al a ai ale cel cea cei cele de din la în pe cu fără pentru prin despre spre sub între după până și sau dar ori
    că să ce care cine cum când unde dacă nu mai foarte eu tu el ea noi voi ei ele îmi îți își ne vă le se său sa săi sale meu mea
    acest această acești aceste este sunt era fost fi are au
  `),
  keyOf: (word) => fold(stemmer(withCedillas(word))),
}
