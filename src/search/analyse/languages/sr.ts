/** Serbian, in either script: to Latin letters first, then as Croatian; the east's «e» and the west's «ije» are one. */
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'
import { serbianToLatin } from '../script-south-slavic.ts'
import { serboCroatianKey } from './hr-light.ts'

const CYRILLIC = wordSet(`
  и а али или па те ни нити да ако јер кад када док што као како где зашто зато у на с са о по за од до из к ка уз при према
  између међу кроз преко под над пред без због ради након пре после током ја ти он она оно ми ви они оне ме га је ју му јој
  нас вас их им се себе свој своја своје мој наш његов њен њихов тај та то тог том ти ова овај ово ове ови који која које којих
  којим коју којем ко чега сам си смо сте су јесам јесте бити био била било били биле бих би бисмо бисте буду буде хоће ће ћу
  ћемо није нису не већ само још више врло
`)

export const sr: Language = {
  stopWords: new Set([...CYRILLIC].flatMap((word) => [word, serbianToLatin(word), fold(serbianToLatin(word))])),
  keyOf: (word) => serboCroatianKey(serbianToLatin(word)),
}
