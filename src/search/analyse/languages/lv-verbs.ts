/**
 * Latvian verbs of the first conjugation: their roots meet the endings without a vowel between («nākt, nāks, nākšana») and
 * change («vest, vedu, vezdams»), so that no rule for endings alone finds them. Without diacritics, as all of Latvian here.
 *
 * Each table holds `root` or `root=other,other` with the other shapes of the root.
 */

/** «nākt, nācu», «celt, ceļu»: nothing changes that folding does not undo. */
const PLAIN = `
  nak sak lauk trauk auk plauk sauk brauk teik jauk kauk pluk sluk slauk smauk snauk vak lek mak dik sliek tvik nik sik trik luk vek
  suk muk juk merk kerk kark verk lirk spiek riek zvek bauk strek brek rek mauk krauk bruk spruk salk trenk smelk
  beg deg seg aug lug jug beig steig sneg snieg lieg klieg zvieg sag sleg terg nirg slieg znaug raug zmaug spieg streg velg spurg
  grab glab knab dob urb streb rieb drub gerb lob skrab knieb sterb velb skieb
  kap rap slep step cep krap kep tiep snap terp stiep svilp kamp kop cirp glaup laup verp cap triep sterp knup ciep
  cel mal vel smel kal kul skil skel zel pel vil til bal gul melz
  ber ver ker dzer sper skir ar bar tver sver per dur kar kur skar bur ner sker spur stur svir zver ser
  nem vem stum lem trem gum zum jem
  nes kas dzes plis birz ples`

/** «dzimt, dzimstu»: the present tense puts «st» behind the root. */
const WITH_ST = `
  dzim mir nir ir bir dil sil svil kal=kalt sal=salt slim rim grim tum mulk sark alk truk rug sprag dig stig=stieg sting slik slig sirg
  varg nirg ilg reib skurb skab gib stulb klib zib kvep tirp lep slap=slop stip lip tap=top kus tvik pik plik plak=plok smak=smok
  mos plais pais gais dus kars tulz mulz trul glum skum virm gurd spirg spring zulg vilg tuk kup pamp
  sus kaus tais svais sab drup gurb tup ruk klims smag bries`

/** «likt, lieku», «pirkt, pērku»: the vowel changes. */
const WITH_VOWELS = `
  lik=liek tik=tiek pirk=perk vilk=velk zvilk=zvelk mig=mieg snig=snieg rak=rok zag=zog tilp=telp krimt=kremt cirt=cert
  silk=selk strig=strieg`

/** «vest, vedu, vezdams», «ciest, ciešu, cietu», «prast, protu»: «d» and «t» become «s» before the «t» of the infinitive. */
const DENTAL = `
  ved met krit sit prat=prot rad=rod jut kod=koz ed laid=laiz spied=spiez ciet=cies aud=auz sed=sez plet=ples put=pus brid=brien
  plud klid skid zud slid plaid gaid dzid vit grud=gruz gris=grist blid sprid knied=kniez snied=sniez sied=siez spraud=sprauz
  gaud=gauz raud=rauz skaud=skauz sprad svied=sviez braud=brauz sped vaid krat dus klust trud zied nit rit svit
  glaud=glauz bried skied=skiez snaud=snauz od=oz skait=skais smird spried gid=gied
  lid=lien mit zid=ziz maud baud stred sluz skeld=skelz skerd=skerz verd=verz perd=perz`

/** «lauzt, lauzīšu, laušana». */
const IN_Z = 'lauz grauz luz berz griez baz vaz maiz graz boz bliez urz milz laz drauz gaz raz slauz verz miez rez kaz'

/** «raut, rauju, rāvu», «skriet, skrienu, skrēju»: the root ends in a vowel. */
const IN_A_VOWEL = `
  rau=rav krau=krav mau=mav sau=sav blau=blav grau=grav splau=splav kau=kav lau=lav klau=klav jau=jav zau=zav plau=plav skau=skav
  skrie=skrien,skrej sie=sien,sej lie=lej smie=smej slie=slien,slej die=dej rie=rej
  vi=vin mi=min ti=tin pi=pin ski=skin dzi=dzen,dzin li=list ri=rin pazi=pazin,pazist atzi=atzin,atzist izzi=izzin,izzist
  su=suv klu=klust,kluv gu=gust,guv pu=pust,puv zu=zust,zuv gru=grust,gruv bu=bij
  ja kla kra sta bla se spe de ske ble do=dod,dev ie=iet,ej,gaj`

const roots = new Map<string, string>()

function learn(table: string, shapesOf: (root: string) => readonly string[]) {
  for (const entry of table.trim().split(/\s+/)) {
    const [root = '', others = ''] = entry.split('=')
    // The first to claim a shape keeps it: «spiez» is «spiest» before it is «spiezt».
    for (const shape of [root, ...others.split(','), ...shapesOf(root)]) if (shape && !roots.has(shape)) roots.set(shape, root)
  }
}

const plain = (root: string) => ['t', 's', 'san', 'sit', 'sot', 'dam'].map((ending) => root + ending)
const cut = (root: string) => root.slice(0, -1)

learn(WITH_VOWELS, plain)
learn(WITH_ST, (root) => [...plain(root), `${root}st`])
learn(PLAIN, plain)
learn(DENTAL, (root) => [`${cut(root)}st`, `${cut(root)}san`, `${cut(root)}zdam`])
learn(IN_Z, (root) => [`${root}t`, `${root}dam`, `${cut(root)}st`, `${cut(root)}san`])
learn(IN_A_VOWEL, (root) => [...plain(root), `${root}j`])

/**
 * Of the other conjugations, roots of three letters. Other words as short keep what looks like the theme vowel of a verb, so
 * that «senāts» is not «sēne» and «Somija» no «soma».
 */
export const SHORT_ROOTS: ReadonlySet<string> = new Set(`
  run dom gad vaj lam med vil kap lok bed mid min tur cer vel sap rav tec tek mak tic tik nav kav zin sod dus rus pet zel put zim mil pil
  kod not dat dar las mac sac sut sol dal mer gan tir met mit vad zid god lap bid rid lid lab rik kop var raz dej cin rot sek tel jok
  maj ter pul lig man buv dav rup zil zav dip zob raj sij vic mod der kar bal nes kas sak per stur mur tum gum mal
`.trim().split(/\s+/))

/** Verbs in -ēt whose roots look like one of the first conjugation: «putēt», «ziedēt», «traucēt». */
export const ROOTS_IN_ET: ReadonlySet<string> = new Set(`
  min tic mak mac put pel per gul sed vel bal dus rus stur tum gum mal gaz ber kas kust smird zied tric skab trauc spradz raudz merc
  kaus knied bried plauc smac berz kal rek spid mil
`.trim().split(/\s+/))

/** What verbs put before their root, by its first letter: most words are asked and few have one. */
const PREFIXES: Readonly<Record<string, readonly string[]>> = { a: ['aiz', 'ap', 'at'], i: ['ie', 'iz'], n: ['ne', 'no'], p: ['par', 'pa', 'pie'], s: ['sa'], u: ['uz'] }
const prefixesOf = (word: string): readonly string[] => PREFIXES[word.charAt(0)] ?? []

/** The length of the prefix of a verb, 0 where there is none. */
export function prefixLength(word: string): number {
  for (const prefix of prefixesOf(word)) {
    // «parādīt» is «pa-rādīt».
    if (word.startsWith(prefix)) return prefix === 'par' && /^par[aeiou]/.test(word) ? 2 : prefix.length
  }
  return 0
}

/** Takes a stem and returns it with the root as the infinitive has it, or nothing where it is none of these verbs. */
export function verbStem(stem: string): string | undefined {
  const root = roots.get(stem)
  if (root) return root
  for (const prefix of prefixesOf(stem)) {
    const known = stem.startsWith(prefix) ? roots.get(stem.slice(prefix.length)) : undefined
    if (known) return prefix + known
  }
  return undefined
}
