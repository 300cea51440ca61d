/** German: Snowball's stemmer; «ae» for «ä» is read as meant, and the marks go after stemming. */
import { stemmer } from '@orama/stemmers/german'
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'

/** Not where the two vowels belong to two sounds: «Quelle», «neue», «Frauen». */
const withUmlauts = (word: string) => word.replace(/ae/g, 'ä').replace(/oe/g, 'ö').replace(/(?<![aeäqo])ue/g, 'ü')

export const de: Language = {
  stopWords: wordSet(`
    der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus bei bis durch für gegen in im
    ins mit nach ohne über um unter von vom vor zu zum zur ich du er sie es wir ihr sich mein dein sein unser euer wer was wie
    wo dass ob wenn nicht kein keine mehr ist sind war waren wird werden hat haben dieser diese dieses
  `),
  keyOf: (word) => fold(stemmer(withUmlauts(word))),
}
