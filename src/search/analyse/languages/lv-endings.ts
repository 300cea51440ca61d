/** Endings of Latvian words, without diacritics. */
import { suffixTable } from '../suffixes.ts'

/** Of definite adjectives, participles and numerals («jaunajam»); the past of verbs in -āt ends alike («strādāja»). */
const DEFINITE = ['aja', 'ajam', 'ajai', 'ajiem', 'ajos', 'ajas']
/** The vowel between the root of a verb and its ending: «strādāt, vērtēt, mācīt, plānot». */
const THEMES = ['a', 'e', 'i', 'o']

/** One who does: «skolotājam» is not a definite participle as «augstajam» is one. */
const withoutEndingOfDoer = suffixTable(THEMES.flatMap((vowel) => DEFINITE.map((ending) => `${vowel}t${ending}>${vowel}taj`)).join(' '), 3)

const withoutOtherEnding = suffixTable(`
  # nouns, adjectives and participles: vīrs brālis tirgus liepa zeme, with jauno, jaunie, jaunais
  a>- as>- ai>- am>- e>- es>- ei>- em>- i>- is>- im>- iem>- o>- os>- u>- us>- s>- ie>- ais>- ij>-
  ${DEFINITE.map((ending) => `${ending}>-`).join(' ')}
  # verbs, then reflexive verbs
  iet>- ies>- amies>- imies>- ieties>- ties>t damies>dam
`)

/** Before these, nouns in -is have a soft consonant. */
const SOFT = ['a', 'am', 'i', 'iem', 'us', 'os', 'u']

/** Nouns in -te, -de and -dis, which turn «t» and «d» to «š» and «ž», only where few other words end so; and some in -us. */
const withoutRareEnding = suffixTable(`
  # the genitive plural: studenšu, karšu, iestāžu, pārvalžu; the dative: tirgum
  debasu>debat ensu>ent insu>int karsu>kart naksu>nakt pirsu>pirt
  stazu>stad valzu>vald strazu>strad zrazu>zrad pgazu>pgad ilzu>ild sirzu>sird
  tirgum>tirg vidum>vid saldum>sald
  # throughout: brieža, pulkveža, papēža
  ${['brie', 'kve', 'tve', 'ape'].flatMap((stem) => SOFT.map((ending) => `${stem}z${ending}>${stem}d`)).join(' ')}
`, 0)

/** Takes off what stands at the very end of a word. */
export function withoutEnding(word: string): string {
  for (const table of [withoutRareEnding, withoutEndingOfDoer]) {
    const stem = table(word)
    if (stem !== word) return stem
  }
  return withoutOtherEnding(word)
}
