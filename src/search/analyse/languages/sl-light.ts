/** Slovene keys: endings off by tables, then what is fleeting in a stem. */
import { fold } from '../fold.ts'
import { suffixTable } from '../suffixes.ts'
import { CASE_ENDINGS, ENDINGS, LONG } from './sl-endings.ts'
import { STEMS, WORDS } from './sl-irregular.ts'
import { paradigms } from './sl-paradigms.ts'

/** Stands after a word, so that a rule that leaves all letters is seen to have been used. */
const END = '.'

const wholeWords = paradigms(WORDS)
const caseEndings = paradigms('- : OBLIQUE')
const tables = ([[STEMS, 0], [LONG, 2], [ENDINGS, 3], [CASE_ENDINGS, 2]] as const)
  .map(([text, stem]) => suffixTable([...paradigms(text)].map(([from, to]) => `${from}${END}>${to || '-'}`).join(' '), stem))

/** The key of a word in any form: «občinami», «obcin» → «obcin». */
export function keyOfSlovene(written: string): string {
  const word = positive(fold(written) || written)
  const known = wholeWords.get(word)
  if (known) return known
  if (word.length < 4) return word
  for (const rewrite of tables) {
    const stem = rewrite(word + END)
    if (!stem.endsWith(END)) return withoutFleeting(stem)
  }
  return withoutFleeting(word)
}

/** From the second and third degree to the first: «najmočnejšega» → «mocnega». Only then «naj-» is no part of the stem. */
function positive(word: string): string {
  const plain = word.startsWith('naj') && word.length > 6 ? word.slice(3) : word
  const at = plain.lastIndexOf('ejs')
  if (at > 1 && caseEndings.has(plain.slice(at + 3))) return plain.slice(0, at) + plain.slice(at + 3)
  return wholeWords.has(plain) || plain.endsWith('eje') ? plain : word
}

const isVowel = (letter: string | undefined) => letter !== undefined && 'aeiou'.includes(letter)

/** «minister», «ministra» → «ministr»; «j» after a consonant goes too: «denarja», «podjetja», «sosedje». */
function withoutFleeting(stem: string): string {
  const soft = stem.endsWith('nj') || stem.endsWith('lj')
  if (stem.length > 3 && stem.endsWith('j') && !soft && !isVowel(stem.at(-2))) return withoutFleeting(stem.slice(0, -1))
  const at = stem.length - (soft ? 3 : 2)
  const fleeting = stem[at] === 'e' && 'nrlckmvj'.includes(stem[at + 1]!) && !isVowel(stem[at - 1])
  // A stem needs a vowel: «plen», «svet» keep theirs, «vrtec» has its «r».
  return fleeting && (at > 2 || (at === 2 && isVowel(stem[0]))) ? stem.slice(0, at) + stem.slice(at + 1) : stem
}
