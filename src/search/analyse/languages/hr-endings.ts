/**
 * Endings of Croatian and Serbian words, written without marks: «ć» and «č» are c here, «š» is s, «đ» is d.
 *
 * Made by hand from the grammar. What several words share is cut from all of them, also where it belongs to the stem
 * («problem», «interes»): a key need not be a word, only the same for every form.
 */

/** What declension and conjugation add. Three letters must stay. */
export const ENDINGS = `
  # Vowels, in all paradigms
  a>- e>- i>- o>- u>-
  # Nouns, with plurals in -ov- and -ev-; -izam, -itet, -ija
  om>- em>- ama>- ima>- ovi>- ova>- ove>- ovima>- evi>- eva>- eve>- evima>-
  izam>izm itete>itet iteti>itet ijama>- ijo>- ekat>ekt enat>ent ekata>ekt enata>ent anata>ant
  # Feminine nouns that end in a consonant: mogucnoscu, bolescu
  ost>- osti>- oste>- ostima>- ostiju>- oscu>- scu>st rvlju>rv cju>c
  # Adjectives: indefinite -an, definite, comparative
  tivan>tivn uzivan>uzivn enzivan>enzivn asivan>asivn esivan>esivn
  og>- oga>- eg>- ega>- omu>- ome>- emu>- oj>- ih>- im>-
  iji>- ija>- ije>- iju>- ijeg>- ijega>- ijem>- ijemu>- ijoj>- ijom>- ijih>- ijim>- ijima>-
  # Present tense and imperative
  am>- as>- amo>- ate>- aju>- is>- imo>- ite>- es>- emo>- ete>- aj>- ajmo>- ajte>- ujmo>uj ujte>uj ijmo>ij ijte>ij
  # Infinitive; its short form («radit cu») is among what is left of verbs
  ati>- iti>- jeti>- eti>- uti>- nuti>n nut>n
  # Past
  ao>- ala>- alo>- ali>- ale>-
  io>- ila>- ilo>- ili>- ile>-
  eo>- ela>- elo>- eli>- ele>- jela>- jelo>- jeli>- jele>-
  nuo>n nula>n nulo>n nuli>n nule>n
  # Aorist and imperfect
  ah>- ase>- asmo>- aste>- ahu>- ise>- ismo>- iste>ist ese>- esmo>- este>- oh>- osmo>-
  nuh>n nuse>n nusmo>n nuste>n
  # Participles: radeci, pisuci, kazuci, placuci
  ajuci>- juci>j suci>s zuci>z cuci>c eci>- avsi>- ivsi>- evsi>- jevsi>- nuvsi>n
  # Future in one word, as Serbian writes it; -icu and -ice are left to nouns in -ica
  aces>- acemo>- acete>- ices>- icemo>- icete>- nucu>n nuces>n nuce>n nucemo>n nucete>n
  ovacu>uj ovaces>uj ovace>uj ovacemo>uj ovacete>uj ivaces>uj ivacemo>uj ivacete>uj iracu>ir irace>ir
  # Verbs in -ovati and -ivati that have -ujem in the present
  ovati>uj ovat>uj ovao>uj ovala>uj ovalo>uj ovali>uj ovale>uj
  ovah>uj ovase>uj ovasmo>uj ovaste>uj ovahu>uj ovavsi>uj
  ivati>uj ivat>uj ivao>uj ivala>uj ivalo>uj ivali>uj ivale>uj
  ivah>uj ivase>uj ivasmo>uj ivaste>uj ivahu>uj ivavsi>uj
`

/** What participles and nouns of verbs leave after that, with short infinitives and women in -kinja. Three letters must stay. */
export const OF_VERBS = `
  il>- el>- jel>- en>- jen>- anj>- enj>- jenj>- nut>n
  ovan>uj ivan>uj ovanj>uj ivanj>uj ajuc>- ujuc>uj at>- it>- teljic>telj kinj>- ginj>g
`

/** What other suffixes leave. Four letters must stay, since these are cut again and again. */
export const SUFFIXES = `
  # Plurals and possessives, -ija, people in -anin
  ov>- ev>- ij>- icin>ic anin>an
  # Women by their work go with the men: uciteljica, novinarka
  teljic>telj aric>ar oric>or acic>ac istic>ist ark>ar erk>er ork>or
  # Words in -ast, -ist, -iste, -ost, -ec; -lac, -oca
  ast>- ist>- ost>- ec>- aoc>alc ioc>ilc
  # Stems that end like an ending
  itet>itet am>- im>- oj>- at>- it>- et>- om>- em>- og>- oz>- aj>- as>- is>- es>-
`
