/**
 * Endings of Macedonian words in Latin letters without marks: «ќ» is kj here, «ѓ» gj, «њ» nj, «ч» c, «ш» s.
 *
 * Made by hand from the grammar. All three articles are there: the common one with t, those of near (v) and far (n).
 */
import { irregularWords } from './irregular.ts'

/** What declension, articles and conjugation add. Three letters must stay. */
export const ENDINGS = `
  # Vowels: gender, plural, present tense, imperative, vocative
  a>- e>- i>- o>- u>-
  # Articles: gradot, zenata, seloto, deteto, gradovite, dobriot
  ot>- ov>- on>- ata>- ava>- ana>- oto>- ovo>- ono>- eto>- evo>- eno>- ite>- ive>- ine>- iot>- iov>- ion>-
  # Plurals: gradovi, kraevi, iminja
  ovi>- ovite>- ovive>- ovine>- evi>- evite>- evive>- evine>-
  inja>- injata>- injava>- injana>-
  # Nouns in -ost: mladosta
  osta>ost ostva>ost ostna>ost izam>izm
  # Nouns in -ija: opcija, opcii
  ija>ij ijata>ij ijava>ij ijana>ij ijo>ij ii>ij iite>ij iive>ij iine>ij
  # Nouns in -nie: vnimanie, vnimanija, as -nje
  anie>anj anieto>anj anievo>anj anieno>anj anija>anj anijata>anj anijava>anj anijana>anj
  enie>enj enieto>enj enievo>enj enieno>enj enija>enj enijata>enj enijava>enj enijana>enj
  # Present tense
  am>- as>- ame>- ate>- aat>- is>- ime>- at>- es>- eme>- ete>-
  # Verbs in -ae: znae
  ae>- aes>- aeme>- aete>- aev>- aese>- aevme>- aevte>- aea>- ael>- aela>- aelo>- aele>-
  # Imperfect and aorist
  av>- ase>- avme>- avte>- aa>- ev>- ese>- evme>- evte>- ea>- iv>- ivme>- ivte>- ovme>- ovte>- oa>-
  # Past
  al>- ala>- alo>- ale>- el>- ela>- elo>- ele>- atel>atel itel>itel il>- ila>- ilo>- ile>-
  # Imperative and adverb: pomagaj, pomagajkji
  aj>- ajte>- ojte>oj ajkji>- ejkji>-
  # Nouns in -aj, and what -ee adds: slucai, ziveeja
  ai>- aite>- aive>- aine>- eja>-
`

/** What participles and nouns of verbs leave after that. Three letters must stay. */
export const OF_VERBS = `
  an>- en>- anj>- enj>- al>- el>- il>- nat>n tel>tel
`

/** Stems that end like an ending, -ija and -ost. Four letters must stay. */
export const SUFFIXES = `
  av>- ev>- iv>- ov>- on>- ot>- at>- it>- et>- am>- as>- is>- es>- aj>- ij>- ost>-
`

/** Stems are what is left when the endings are cut. */
export const IRREGULAR = irregularWords(`
  lugj: covek covec
  det: det dec detsk
  brat: brakj
  gragjan: gragjan gragjanin gragjansk
  ime: imet imeto iminja iminjata
  roman: roman
  festival: festival
  dobr: podobr podobar
  dojd: dos dosl dosol
  uc: uci ucam ucis ucime ucite ucat ucev ucese ucel ucen ucenj ucejkji
`)
