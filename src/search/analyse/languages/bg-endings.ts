/**
 * The endings of Bulgarian, longest first to be cut. Written as a word reads after Latin letters: «а» stands for «ъ» as well,
 * «й» for «ь».
 */
import type { Rewrite } from '../suffixes.ts'
import { suffixTable } from '../suffixes.ts'

/** Each of the first with each of the second, to be cut; `_` is nothing. */
const cut = (first: string, second: string): string =>
  first.split(' ').flatMap((head) => second.split(' ').map((tail) => `${head}${tail}>-`.replace('_', ''))).join(' ')

/** Each of the first with each of the second, of which only the first stays. */
const keep = (first: string, second: string): string =>
  first.split(' ').flatMap((head) => second.split(' ').map((tail) => `${head}${tail}>${head}`.replace('_', ''))).join(' ')

/** Gender, number and article of adjectives and participles; «ат» is the article of nouns that look like them. */
const ADJECTIVE = 'а о и ия ият ата ото ите ат'

/** Endings that may be cut only where a syllable of two letters or more is left. */
const LONG = `
# Participles: писал, говорил, живял, говорел, писан, видян, решен, срещнат, измит, пишещ, знаещ, вървящ, любим, желаем.
# The masculine in «-ен» is not told from an adjective with a fleeting vowel: see below.
${cut('ал ел ил ял ан ян ит им', `_ ${ADJECTIVE}`)} ${cut('ем', '_ а о и ите ата ат')}
${cut('ен', ADJECTIVE)} ${cut('ат', 'о и ия ият ата ото ите ат')}
${cut('ащ ещ ящ', '_ а о и ия ият ата ото ите')} елят>- еля>- елю>-
# The same of verbs in -ея, -ая, -ия: живеел, знаещ, пиел.
${cut('еел еещ аел аещ яел яещ иел иещ аем яем уем', `_ ${ADJECTIVE}`)}
# Nouns of verbs: четене, решение, писане, решения, развитие; and nouns like компания.
${cut('ен ан ян', 'е ето ие ието ии иите ията')} ${cut('ал ел ат ит', 'ие ието ии иите ията')} ${cut('ил', 'ии иите ията')}
${keep('ем', 'ия ии ията иите')}
# Adverbial participles.
${cut('', 'айки ейки яйки еейки аейки яейки иейки')}
# Present: пиша пишеш, говоря говориш, питам питаш.
${cut('', 'еш ете иш ам аш аме ате ям яш яме яте')}
${cut('', 'ея ееш ее еем еете еят ая аеш ае аете аят яя яеш яе яете яят иеш ием иете')} еята>- еи>- еите>- аи>- аите>-
# Past: питах питаше, говорих, четох, живях, пишех пишеше, живееше, знаеше.
${cut('ах ях их ох ех еех аех яех иех', '_ а ме те')} ${cut('', 'аше яше еше ееше аеше яеше иеше')} ${cut('ах ех их', 'и ите ат')}
# Imperative: питай, говорете, живей, пийте.
${cut('', 'ай айте яй яйте ей ейте')} ийте>- йте>-
# Inhabitants: гражданин граждани, селянин селяни, българин българи.
${cut('анин янин', '_ а о ат')} ${keep('ар', 'ин ина ино инат')}
# Adjectives with a fleeting vowel: труден трудна, партиен партийна.
ен>н аен>айн еен>ейн иен>ийн оен>ойн уен>уйн
# Without: обществен обществена, and after such consonants мислен мислена, болезнен болезнена.
${keep('ствен', `_ ${ADJECTIVE}`)} ${keep('бл вл кл пл сл зл шл бр гр др кр тр вн дн жн зн кн лн мн пн рн сн тн чн шн', 'ен')}
# -изъм: туризъм туризма.
${keep('из', 'ам ама ма мат ми мите')}
# What looks like participles: остане, изплати, изпрати, попита, изпит, плаща, среща.
${keep('стан', 'а ат е ете и')} ${keep('плат', 'а ата и ите')} ${keep('прат', 'и ите')}
${keep('пит', `_ ${ADJECTIVE}`)} ${keep('плащ пращ хващ срещ вращ бращ сещ', 'а ат')}
`

/** Endings that may be cut off short words too. */
const SHORT = `
# Articles and plurals of nouns, adjectives.
${cut('', 'а ата ат о ото и ите е ето я ята ят й ю ове овете еве евете йове йовете йо йото')}
${cut('', 'ия ият ии иите ие ието ията ию ий')}
# Feminine in a consonant: възможността, вечерта.
${keep('т щ д ж ав ов', 'та')} алта>-
# Plurals in -ета: момчета.
чета>ч четата>ч шета>ш шетата>ш цета>ц цетата>ц фета>ф фетата>ф
`

export const longEndings: Rewrite = suffixTable(LONG + SHORT, 2)
export const shortEndings: Rewrite = suffixTable(SHORT, 2)
