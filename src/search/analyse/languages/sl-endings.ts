/** Endings of Slovene words, folded; see sl-paradigms.ts for how they are written. */

/** Endings that are hardly ever part of a stem. */
export const LONG = `
  # Verbs in -ovati, -evati with the present in -ujem; some keep -ev-
  htev pev dev mev grev : DELATI
  htevan>htev pevan>pev devan>dev mevan>mev grevan>grev : CASES
  ova>uj eva>uj : PAST
  ovan>uj evan>uj : CASES
  uj : NESEM mo te ta va .
  # Verbs in -irati
  ir : DELATI ava aj
  iran>ir : CASES
  # Participles in -en, which soften the stem: «ljubljen», «voden», «rojen», «pošten» has no verb
  emljen>- omljen>- amljen>- anjen>- : CASES
  bljen>b pljen>p vljen>v mljen>m ljen>l njen>n trjen>trd rjen>r : CASES
  mejen>mej ejen>ed tujen>tuj ujen>ud vojen>voj pojen>poj zgojen>zgoj krojen>kroj : CASES
  rojen>rod sojen>sod gojen>god : .
  ajen>ad ojen>od : OBLIQUE
  scen>st locen>loc gocen>goc rocen>roc : CASES
  cen>c sen>s zen>z den>d : OBLIQUE
  # Verbs in -reti: «odpreti», «odprl», «odprt»
  pr dr mr : eti l la lo li le
  prt>pr : CASES
  # Verbs in -jeti, -četi
  jm>j : NESEM
  # What is left of rare forms: commands, the dual
  lj aj : ava aj
  # Nouns in -aj, no commands: «tečaj», «položaj»
  caj zaj daj taj : .
  st : jo mi ma
  gel>gel kel>kel sel>sel hel>hel : .
`

/** Endings that a stem can have as well. */
export const ENDINGS = `
  # Present, past and imperative of verbs
  aj>- : .
  a>- i>- e>- : PRESENT
  a>- e>- : COMMAND
  # «štejem»; also «hitreje»
  ej>- : e em es emo ete ejo
  a>- e>- i>- : PAST
  c s z v m d n p : iva
  s k v g h d : ava
  an>- : es emo ete ejo eta
  blj>b plj>p mlj>m : em es emo ete ejo
  # Nouns that look like verbs lose the same letters in all cases
  g k s : ela elo eli ele
  al>- il>- el>- an>- at>- it>- et>- am>- em>- im>- om>- ov>- : CASES
  at>- : je
  at>- it>- et>- am>- em>- im>- om>- an>- : PROSITI
  # Nouns in -ev after soft consonants, in -ija, -ij, -je
  cev>c sev>s zev>z jev>j : CASES
  ij>- : CASES ev es emo ete ejo eta eva il
  c s z v d t : jo
  eh>- : .
  - : OBLIQUE
`

/** All that short words can lose. */
export const CASE_ENDINGS = `
  - : OBLIQUE eh jo
`
