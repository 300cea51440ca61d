/** Italian: Snowball's stemmer. Folded after it, since its rules look at accents. */
import { stemmer } from '@orama/stemmers/italian'
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'

export const it: Language = {
  stopWords: wordSet(`
    il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle
    in nel nello nella nei negli nelle con su sul sullo sulla sui sugli sulle per tra fra e ed o ma se che chi cui non più
    io tu lui lei noi voi loro mi ti si ci vi ne questo questa questi queste quello quella è sono era essere ha hanno come
  `),
  elisions: /^(?:l|d|un|dell|dall|nell|all|sull|coll|c|m|t|s|v|quell|quest|sant|bell|anch|tutt)'/,
  keyOf: (word) => fold(stemmer(word)),
}
