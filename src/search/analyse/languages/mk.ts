/** Macedonian, in either script: the key is in Latin letters, with gj and kj for «ѓ» and «ќ». */
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'
import { macedonianToLatin } from '../script-south-slavic.ts'
import { macedonianKey } from './mk-light.ts'

const CYRILLIC = wordSet(`
  и а но или ама туку па ни ниту да ако дали дека оти зашто затоа кога додека што како каде во на со од до за по при кон меѓу
  низ преку под над пред зад без поради заради според околу против покрај јас ти тој таа тоа тие ние вие ме те го ја му ѝ нѐ
  не ве ги им се си свој своја свое свои мој наш ваш негов нејзин нивен овој оваа ова овие оној кој која кое кои сум си е сме
  сте се бил била било биле беше беа биде бидат ќе би нема има имаат многу само уште веќе повеќе сите секој
`)

export const mk: Language = {
  stopWords: new Set([...CYRILLIC].flatMap((word) => [word, macedonianToLatin(word), fold(macedonianToLatin(word))])),
  keyOf: macedonianKey,
}
