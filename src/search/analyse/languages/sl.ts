/** Slovene. */
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'
import { keyOfSlovene } from './sl-light.ts'

export const sl: Language = {
  stopWords: wordSet(`
    in ter a ali pa toda ampak vendar saj ker ki da če ce ko kot kakor naj ne tudi že ze še se le samo
    v na o ob od do iz za z s k h pri po pred nad med čez cez brez zaradi
    jaz ti on ona ono mi vi oni me te ga jo nas vas jih mu ji nam vam jim si
    moj tvoj njegov njen naš vaš njihov svoj ta to tisti tega temu tem teh temi
    kdo kaj kateri katera katero kje kam kdaj kako zakaj nekaj vse vsi
    sem je sva sta smo ste so bil bila bilo bili bile biti bi bo bom boš bos bomo boste bodo ni niso
  `),
  keyOf: keyOfSlovene,
}
