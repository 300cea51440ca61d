/** Polish endings: case, person, number, degree of adverbs. */
import { fold } from '../fold.ts'
import { suffixTable } from '../suffixes.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Endings that become the same, as a rule nothing. */
export const all = (endings: string, to = '-'): string => words(endings).map((ending) => `${ending}>${to}`).join(' ')

/** Each ending behind each group of letters, which stay. */
export const behind = (letters: string, endings: string): string =>
  words(letters).map((letter) => all(words(endings).map((ending) => letter + ending).join(' '), letter)).join(' ')

/** Who types no marks shall meet the same rules. Short endings without marks are other endings: «-ić» and «-ic». */
export function withPlain(table: string): string {
  const pairs = words(table.replace(/^\s*#.*$/gm, ''))
  const known = new Set(pairs.map((pair) => pair.split('>')[0]!))
  const plain = pairs.map(fold).filter((pair) => {
    const from = pair.split('>')[0]!
    return from.length > 3 && !known.has(from) && known.add(from)
  })
  return [...pairs, ...plain].join(' ')
}

/**
 * Cuts the ending; an «i» that only softens the letter before it is left.
 *
 * «-ów», «-owi» and «-owie» keep their «-ow-», which goes the same way as that of «-owy» and «-owa».
 */
export const cutEnding = suffixTable(`${withPlain(`
  # nouns: gmina, gminy, gminę, gminą, gminom, gminami, gminach; miasto, centrum; kolei, policyj
  ${all('a ą e ę o u y om ami ach em um')}
  ii>i ei>ej oi>oj ai>aj yi>yj cyj>cj zyj>zj syj>sj ryj>r gij>g fij>f

  # adjectives: nowego, nowemu, nowej, nowym, nowych, nowymi, tanim
  ${all('ego emu ej ym ych ymi im ich imi')}

  # g before e and y: droga, drodze; kolega, koledze, koledzy; pedagodzy
  odze>og odzy>og ędze>ęg wadze>wag ledze>leg ledzy>leg udze>ug udzy>ug idze>ig rdze>rg

  # a before a hard letter, e before a soft one
  jeździe>jazd cieście>ciast

  # verbs, present: pomagam, mówisz, robimy, liczymy, piszemy, pracujecie
  ${all('am asz amy ają esz ysz')}
  isz>i imy>i iemy>i oisz>oj oimy>oj dziecie>dzi niecie>ni
  ${behind('cz rz ż sz', 'ymy')}
  ${behind('j ż cz rz', 'emy')}
  ${behind('j', 'ecie')}
  ${behind('cz rz', 'ycie')}
  # rozumieją, istnieje
  ${behind('ni mi wi bi pi rz ż sz cz', 'eję ejesz eje ejemy ejecie eją')}

  # imperative: czytajcie, róbmy, and with the old particle
  ${behind('j', 'my cie że myż cież')}
  ${behind('b m w ź ć ś ń rz ż cz sz dź', 'my że myż cież')}

  # past and conditional: mówiłem, mówiłaś, mówilibyśmy
  ${behind('ł', 'em am eś aś by bym byś aby abym abyś oby yby yśmy yście ybyśmy ybyście')}
  ${behind('l', 'iśmy iście iby ibyśmy ibyście')}
  ${behind('gal kal wal zal cal łal pal bal chal żal ial szal czal rzal', 'iście')}
  # specjalista, specjaliście
  aliście>alist
  # problem, system
  blemu>blem systemu>system gramy>gram klamy>klam
`)}
  # with marks only: róbcie, but studencie
  ${behind('b m w ź ć ń rz ż dź', 'cie')}
  # without marks only: -ość, and infinitives where no noun ends so
  osc>ost wisc>wist
  ${behind('d g k m n t z cz rz sz', 'ac')}
`.replace(/^\s*#.*$/gm, ''))
