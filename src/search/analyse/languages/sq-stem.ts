/** The stem of an Albanian word, on text without the marks of ë and ç. */
import { cutEnding } from './sq-endings.ts'

/** Frequent words with several stems, or too short for the table: the key that the rest of the word gets, and the forms. */
const IRREGULAR = `
ars: arsye arsyeja arsyes arsyen arsyet arsyeve arsyesh
bashke: bashke bashku
bashkesi: bashkesi bashkesia bashkesie bashkesise bashkesine bashkesite bashkesive bashkesish
bej: bej ben bejme beni bejne beja bente benin bera bere beri beme bete bene behet behen behej
dal: dal del dalim dilni dalin dilja dilte dilnin dola dole doli dolem dolet dolen dale dilet
der: dyer dyert dyerve
djal: djem djemte djemve djemsh
dor: duar duart duarve
fol: flas flase flasesh flet flasim flisni flitni flasin flisja flisje fliste flisnim flisnit flisnin folem folet flitet flitej
fshat: fshatra fshatrat fshatrave fshatrash
grua: grua gruaja gruas gruan gra grate grave grash
gjuh: gjuhet gjuhen gjuhesh
ide: ide ideja idese idene idete ideve idesh
jap: jap jep japim jepni japin jepja jepte jepnin dhashe dha dhame dhate dhane dhene jepet jepen jepej
keq: keqja keqij keqinj keqija
kry: kryej kryen kryejme kryeni kryejne kryente kryenin kryeva kryeu kryem kryer kryera kryhet kryhen kryhej
kthe: kthej kthen kthejme ktheni kthejne kthente kthenin ktheva ktheve ktheu kthyem kthyen kthye kthyer kthehet kthehen kthehej
kuf: kufiri kufirit kufirin
luaj: luaj luan luajme luani luajne luante luanin luajti luajten luajtur luhet luhen luhej
madh: madhja medhenj medhenjte medhenjve medha medhaja medhate
marr: marr merr marrim merrni marrin merrja merrje merrte merrnim merrnin mora more mori morem moret moren marre merret merren merrej
mba: mban mbani mbante mbanim mbanin
mbledh: mbledhim mblidhni mblidhja mblidhte mblidhnin mblidhet mblidhen mblidhem mblidhemi mblidhej mblidheshin
mik: miq miqte miqve miqsh
muaj: muaj muaji muajit muajin muajt muajve muajsh
nat: netet netve neteve
nda: ndan ndani ndante ndanin ndau
njr: njerez njerezit njerezve njerezish
plak: pleq pleqte pleqve
prind: prinder prinderit prinderve prinderish
pye: pyes pyet pyesim pyesni pyesin pyesja pyesje pyeste pyesnim pyesnin pyeta pyete pyeti pyetem pyetet pyeten pyetur pyetni pyetini pyese pyesesh pyetesh pyeteshin
quaj: quaj quan quajme quani quajne quante quanin quajti quajten quajtur quhet quhen quhej
ri: ri re riu riut riun rinj rinjte rinjve reja rejat rejave rejes
ruaj: ruaj ruan ruajme ruani ruajne ruante ruanin ruajti ruajten ruajtur ruhet ruhen ruhej
shoh: shoh sheh shohim shihni shohin shihja shihte shihnin shihet shihen shihej pashe pame
sy: sy syri syrit syrin syte syve
them: them thote themi thoni thone thosha thoshte thoshin thashe tha thame thate thane thene thuhet thuhej
uj: ujera ujerat ujerave
vella: vella vellai vellait vellane vellezer vellezerit vellezerve
vij: vij vjen vijme vini vijne vinte vinin erdha erdhe erdhi erdhem erdhet erdhen ardhur
vit: vjet vjetet vjeteve
vogl: vegjel vegjelit vegjlit vegjelve
vuaj: vuaj vuan vuajne vuante vuanin vuajti vuajten vuajtur
zgjedh: zgjedhim
zog: zogj zogjte zogjve
`

/** Stems on what could be an ending, beside a shorter word of another meaning: fushatë (campaign) and fushë (field). */
const WHOLE = 'anket ankes etiket fushat gazet pages paket vizit'

const irregular = new Map(IRREGULAR.trim().split('\n').flatMap((line) => {
  const [key, forms] = line.split(': ')
  return forms!.split(' ').map((form) => [form, key!] as const)
}))
for (const key of WHOLE.split(' ')) for (const ending of ['e', 'a', 'es', 'en', 'at', 'ave', 'ash']) irregular.set(key + ending, key)

const VOWEL = /[aeiouy]/
/** Written only where no ending follows: libër, libri; vogël, vogla; rrezikshëm, rrezikshme. */
const LOOSE_VOWEL = /([a-z][^aeiou])e([lmr])$/

/**
 * Takes a folded word and returns what all its forms have in common.
 *
 * One ending after the other goes, as a bare qytet looks like an article behind a shorter noun (sfida-t) and must end as
 * qytet-et does. A stem keeps a vowel.
 */
export function stem(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  let left = word
  for (;;) {
    const shorter = cutEnding(left)
    if (shorter === left || !VOWEL.test(shorter)) break
    left = shorter
  }
  return left.replace(LOOSE_VOWEL, '$1$2')
}
