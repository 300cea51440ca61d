/** A light stemmer of Polish: endings, then what makes verbal nouns and participles, then how stems close. */
import { fold } from '../fold.ts'
import { suffixTable } from '../suffixes.ts'
import { all, behind, cutEnding, withPlain } from './pl-endings.ts'
import { BASES } from './pl-irregular.ts'

/** Participles and verbal nouns of stems in a letter that they soften: zrobiony, płacenie, proszeni, umieszczony. */
const cutSoftTheme = suffixTable(withPlain(`
  ion>i ien>i ień>i
  ${all('con cen ceń cąc', 't')}
  ${all('dzon dzen dzeń dząc', 'd')}
  ${all('szon szen szeń sząc', 's')}
  ${all('szczon szczen szczeń szcząc', 'st')}
  ${behind('cz rz ż l j', 'on en eń')}
  # comparatives: młodszy, młodsi
  dsz>d ds>d tsz>t wsz>w ws>w bsz>b psz>p arsz>ar ars>ar ższ>ż
`))

const cutHardTheme = suffixTable(withPlain(`
  # -ować and -ywać: organizuję, organizował, organizowany, organizowanie
  ${all('ować ował owal owan owań owawsz ywać ywał ywal ywan ywań ywawsz iwać iwał iwal iwan iwań ując', 'uj')}
  # -ać, with -ają, -aj; -awać, with -aję
  ${all('ać ał al an ań ając aj awsz awać awał awal awan awań awaj')}
  # -ić, -yć
  ić>i ił>i il>i iąc>i oić>oj oił>oj oil>oj eić>ej eił>ej eil>ej
  ${all('yć ył yl ywsz ąc')}
  # -eć
  ieć>i iał>i iel>i iej>i
  ${all('eć ej ejąc')}
  # pić, piję; kryć, kryję
  ij>i yj>-
  ${behind('l rz cz ż sz', 'eć ał el')}
  # -ąć, -nąć
  ${all('ąć ął ęł ęl ęt ęć ąwsz')}
  ${all('nąć nął nęł nęl nięt nij nąwsz', 'n')}
  # comparatives
  ${all('iejsz iejs ejsz ejs')}
  # people of a place: Rosjanin, Rosjanie
  ${all('anin ianin')}
`) + ' nięć>n', 3)

/** Words that end as if by an ending, and stems that end as if by a theme. */
const WHOLE_WORD = /(?:program|diagram|reklam|blem|system|poziom|dyplom|rozum|album|zamach|gmach|diadem|kolej|towarzysz)$/
const WHOLE_STEM = /(?:(?<!wi|wie|sie)dzi(?:a[łl]|el)|[sś]wi[eę]t|obyczaj|zwyczaj|rodzaj|tramwaj|kolej|nadziej|ciel|posta[ćt]|pami[eę][ćt]|region|[ml]ilion|(?:tysi|miesi)ąc)$/

/** Stems with another vowel before the last letters, and some that would meet a stranger: «szkoła» and «szkolenie». */
const joinStems = suffixTable(`
  ${withPlain('urząd>urzęd błąd>błęd tysiąc>tysięc miesiąc>miesięc pieniądz>pieniędz')}
  świąt>święt mąż>męż ząb>zęb szkoł>szkoła szkół>szkoła kościel>kościoł miejsc>miejst
`, 0)

/** Letters that stand for each other become one, and «e» that comes and goes is cut. */
const close = suffixTable(`
  ć>t dź>d dz>d źdź>zd żdż>zd c>k rz>r sz>s szcz>st ść>st x>ks
  # wniosek, wniosku; mieszkaniec, mieszkańca; wrzesień, września; minister, ministra
  ek>k iek>k ec>k iec>k ień>n eń>n eł>l ieł>l er>r erz>r ier>r ierz>r
`)

/** «ci» and «dzi» are soft t and d; the «i» after other letters only softens them. */
function soft(word: string): string {
  if (!word.endsWith('i') || word.length < 3) return word
  if (word.endsWith('dzi')) return word.slice(0, -2)
  if (word.endsWith('ci')) return `${word.slice(0, -2)}t`
  return /[aeiouyąęó]i$/.test(word) ? word : word.slice(0, -1)
}

const cutOw = (word: string): string => word.endsWith('w') ? word.replace(/(?<=...)(?:[oó]w)+$/, '') : word

function cutTheme(word: string): string {
  if (WHOLE_STEM.test(word)) return word
  const cut = cutSoftTheme(word)
  return soft(cut === word ? cutHardTheme(word) : cut)
}

/** Takes a lower-case word and returns its stem without marks. Words of three letters stay as they are. */
export function stem(word: string): string {
  const base = positive(BASES.get(word) ?? word)
  if (base.length < 4) return fold(base)
  let bare = cutOw(soft(WHOLE_WORD.test(base) ? base : cutEnding(base)))
  // «zmieniam» has lost less than «zmieniać»: both lose what is left to lose.
  for (let round = 0; round < 3; round++) {
    const less = cutTheme(bare)
    if (less === bare) break
    bare = less
  }
  return fold(close(joinStems(bare)))
}

/** «najnowszy», «najważniejsze»: as «nowszy». */
const positive = (word: string): string => /^naj.{3,}(?:sz|s[iy]|ej)/.test(word) ? word.slice(3) : word
