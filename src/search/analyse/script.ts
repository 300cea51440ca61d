/** Words in the other script of a language: what is typed in Latin letters shall meet what is written in Cyrillic. */

/** Reads pairs `from=to` apart by spaces. */
const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.trim().split(/\s+/).map((pair) => pair.split('=') as [string, string]))

/** The official scheme of Bulgaria (Transliteration Act of 2009). */
const LATIN = pairs(`
а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sht ъ=a ь=y ю=yu я=ya
`)

/** Takes lower-case text and returns it letter by letter in Latin letters; other letters stay. */
export function bulgarianLetters(text: string): string {
  let latin = ''
  for (let at = 0; at < text.length; at++) latin += LATIN.get(text.charAt(at)) ?? text.charAt(at)
  return latin
}

/** Takes a lower-case word and returns it as the official scheme has it, with «ia» for «ия» at the end. */
export const bulgarianToLatin = (word: string): string =>
  word.endsWith('ия') ? `${bulgarianLetters(word.slice(0, -1))}a` : bulgarianLetters(word)

const CYRILLIC = pairs(`
a=а b=б c=ц d=д e=е f=ф g=г h=х i=и j=ж k=к l=л m=м n=н o=о p=п r=р s=с t=т u=у v=в z=з w=в q=я 4=ч 6=ш
`)

/** Groups of letters, first those of the official scheme, then what people type besides. */
const GROUPS = pairs('sht=щ zh=ж ts=ц ch=ч sh=ш yu=ю ya=я 6t=щ tz=ц iu=ю ju=ю ia=я ja=я')
const OPEN_A_GROUP = new Set([...GROUPS.keys()].map((group) => group.charAt(0)))

/**
 * Takes a lower-case word in Latin letters and reads it as Bulgarian, the longest groups of letters first.
 *
 * Latin letters say less than Cyrillic: «ъ» comes back as «а», «ь» as «й», «иа» within a word as «я», «и» after a vowel often as
 * «й». Other letters stay, and so do figures unless «4» and «6» stand among letters, for «ч» and «ш».
 */
export function latinToBulgarian(word: string): string {
  if (/^[46]*$|[0-35789]/.test(word)) return word
  if (word.endsWith('ia')) return `${latinToBulgarian(word.slice(0, -2))}ия`
  // The English name of the country is the commonest word with «u» for «ъ».
  const latin = word.startsWith('bulg') ? `balg${word.slice(4)}` : word
  let read = ''
  for (let at = 0; at < latin.length; ) {
    const size = groupAt(latin, at)
    read += size > 1 ? GROUPS.get(latin.slice(at, at + size)) : letterAt(latin, at)
    at += size
  }
  return read
}

/** How many letters make one of Bulgarian. */
function groupAt(latin: string, at: number): number {
  if (!OPEN_A_GROUP.has(latin.charAt(at))) return 1
  if (GROUPS.has(latin.slice(at, at + 3))) return 3
  const two = latin.slice(at, at + 2)
  if (!GROUPS.has(two)) return 1
  // «тс» before «к» and «тв»: «детски», «богатство».
  return two === 'ts' && (latin.charAt(at + 2) === 'k' || latin.startsWith('tv', at + 2)) ? 1 : 2
}

function letterAt(latin: string, at: number): string {
  const letter = latin.charAt(at)
  // «хора» and «питахте» typed with «x», but «текст» and «експерт» as well.
  if (letter === 'x') return at > 0 && /^(?:[cp]|t(?!e))/.test(latin.slice(at + 1, at + 3)) ? 'кс' : 'х'
  if (letter === 'i') return isGlide(latin, at) ? 'й' : 'и'
  if (letter !== 'y') return CYRILLIC.get(letter) ?? letter
  // Beside a vowel «й»; between consonants people type it for «ъ», and at the end of English words it is «и».
  if (/[aeiouq]/.test(latin.charAt(at - 1) + latin.charAt(at + 1))) return 'й'
  return at + 1 === latin.length ? 'и' : 'а'
}

/** «европейски» and «район» typed with «i»; not before the letters with which endings go on, as in «случаите» and «броим». */
const isGlide = (latin: string, at: number): boolean =>
  /[aeou]/.test(latin.charAt(at - 1)) && /^(?:$|[bvgdknprfceo]|s(?!h))/.test(latin.slice(at + 1, at + 3))
