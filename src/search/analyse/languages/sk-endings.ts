/**
 * Endings of Slovak words without their marks: «č» is c here, «ľ» l, «ô» o, «ý» y.
 *
 * Made by hand from the grammar. What several words share is cut from all of them, also where it belongs to the stem
 * («problém», «systém»): a key need not be a word, only the same for every form.
 */
import { irregularWords } from './irregular.ts'

/** What declension and conjugation add. Three letters must stay. */
export const ENDINGS = `
  # Vowels, in all paradigms
  a>- e>- i>- o>- u>- y>- ia>- ie>- ii>- iu>- ou>- iou>-
  # Nouns
  om>- ov>- ovi>- ovia>- och>- ami>- mi>- am>- ach>- iam>- iach>- iami>- im>- em>-
  izmus>izm izme>izm stiev>stv ctiev>ctv itel>itel itela>itel iteli>itel atel>atel atela>atel ateli>atel
  # Possessives: starostov, starostovho
  ovho>ov ovmu>ov inho>in inmu>in
  # Young ones: dievcata, dievcat
  ata>- atu>- ati>- atom>- atam>- atach>- atami>-
  # Adjectives
  eho>- emu>- ej>- ych>- ym>- ymi>- ieho>- iemu>- ich>- imi>-
  # Comparatives
  ejsi>- ejsia>- ejsie>- ejsiu>- ejsieho>- ejsiemu>- ejsej>- ejso>- ejsich>- ejsim>- ejsom>- ejsou>- ejsimi>-
  # Present tense and imperative
  as>- ame>- ate>- aju>- is>- ime>- ite>- es>- eme>- ete>- iem>- ies>- ieme>- iete>- eju>- ieju>-
  aj>- ajme>- ajte>- uj>uj ujme>uj ujte>uj
  jme>j lme>l zme>z dme>d bme>b vme>v cme>c nme>n tme>t jte>j lte>l zte>z dte>d bte>b vte>v cte>c
  # Infinitive and past
  at>- it>- et>- iet>- al>- ala>- alo>- ali>- il>- ila>- ilo>- ili>- el>- ela>- elo>- eli>-
  nut>n nul>n nula>n nulo>n nuli>n
  # Participles
  ajuc>- iac>- uc>- ejuc>-
  # Verbs in -ovat that have -ujem in the present
  ovat>uj oval>uj ovala>uj ovalo>uj ovali>uj ujuc>uj
`

/** Stems that end like an ending. Four letters must stay. */
export const SUFFIXES = `
  tel>tel ov>- om>- em>- am>- im>- at>- it>- et>- al>- el>- il>- as>- is>- es>- ej>- aj>- ach>- ych>- iac>- uc>- i>-
`

/** Stems are what is left when the endings are cut. */
export const IRREGULAR = irregularWords(`
  lud: clovek clovec
  det: diet dietat dietatom
  obc: obec
  otc: otec
`)
