/** Slovak: without marks first, then the stemmer. */
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'
import { slovakKey } from './sk-light.ts'

export const sk: Language = {
  stopWords: wordSet(`
    a i aj ale alebo či ci ani no lebo pretože pretoze keď ked keby kým kym ako že ze aby čo co kto kde kam kedy prečo preco v vo
    na s so z zo o od do k ku po pri pre za u bez cez nad pod pred medzi okolo podľa podla počas pocas proti ja ty on ona ono my
    vy oni ony ma mi ťa ta ti ho mu ju jej ich im nás nas vás vas nám nam vám vam sa si seba svoj svoja svoje môj moj náš váš jeho
    ten tá to tí tie toho tom tým tym tento táto tato toto títo tito tieto ktorý ktory ktorá ktora ktoré ktore ktorí ktori
    ktorých ktorych som sme ste je sú su nie byť byt bol bola bolo boli bude budú budu by má ma majú maju už uz len iba ešte este
    veľmi velmi viac
  `),
  keyOf: slovakKey,
}
