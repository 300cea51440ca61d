/** Endings of Albanian nouns, adjectives and verbs, as the grammars have them, on text without the marks of ë and ç. */
import { suffixTable } from '../suffixes.ts'

/** A noun on a consonant, with and without article, in both numbers and all cases: qytet-i, punëtor-ët, shkoll-ave. */
const NOUN = 'i it in e et esh eve a at ash ave es en'

/**
 * A line `new: ending ending` writes each of these endings as `new`; `stem stem + ending ending` cuts each ending where
 * it stands behind one of these stems. NOUN stands for the endings above, - for nothing.
 */
const TABLE = `
# Nouns and adjectives
-: NOUN
# on a vowel: bashki-së, njeri-ut, dhëni-et, byro-ja; on -je, which stays apart from its verb: mbledh, mbledhje
i: ia ie ise ine ite ish ive iu iut iun ies ien iet ieve iesh
o: os ot
j: ja je jes jen jet jeve jesh
mij + - a e es en et eve esh
# masculine -u, only behind k, g, h: mik-u, zog-un
k g h + u un ut
# feminine -ja behind a suffix of adjectives and persons: kërkimor-ja, evropian-ja
or ar ier an al ak ik ov iv oz es on ant ysh + ja
# but ngjarje, ndarje are on -je
jarj: jarja
darj: darja
# plural, dative, behind a consonant: mësues-ve, popuj-ve
-: ve
# plurals with another consonant: armik armiq, dialog dialogje, popull popuj, kufi kufij
ik: iq iqte iqve iqsh iqe iqet iqeve iqesh
og: ogje ogjet ogjeve ogjesh
eg: egje egjet egjeve egjesh
u: ull uj ujt ujte ujve ujsh
i: ij ijt ijte
# gj and nj are letters, their j is not an ending: ligj-i, fqinj-ët
gj nj + NOUN ja je jes jen jet jte ve
# foreign nouns on a stressed a: kinema-ja
em: emaja emase emane emate

# Suffixes that look like an ending themselves: integr-im, organizac-ion, komun-itet, art-ist, stud-ent, shitës-e
im + - i it in e et esh eve
ion itet ist ent + - NOUN ja
ues + - NOUN ja ve
esh + a at ave es en
esht + - e a at ash ave es en et
isht + - e a at ash ave es en et ja
shem shm + - i it in e et es en eve ja
tiv nsiv asiv lsiv ssiv usiv osiv ziv + - NOUN ja
# -esiv goes with the plural of nouns on -ësi: mundësi-ve, agresiv-e
es: esiv
ktur ltur datur ratur latur iatur edur + - NOUN

# Verbs on -oj and -uaj: mës-oj, shkr-uaj
# present and imperfect
o: oj on ojme oni ojne osh oje oja onte onim onit onin
o: uaj uan uajme uani uajne uash uaja uaje uante uanim uanit uanin
# past
o: ova ove oi ua uam uat uajta uajte uajti uajten uajtur
# participle, and as an adjective or a noun
o: uar uara uares uaren uarat uarave uarash uari uarit uarin uarve
# wish and surprise
o: ofsha ofsh ofte ofshim ofshi ofshin uaka uake uakam uakemi uakeni uakan
# passive
o: ohem ohesh ohet ohemi oheni ohen ohej ohesha oheshe oheshim oheshit oheshin ohu ohuni
o: uhem uhesh uhet uhemi uheni uhen uhej uhesha uheshe uheshim uheshit uheshin
# nouns on -on have the same endings and go along: person-it; so do verbs on -os and nouns on -ovë
o: ona onat onave onash onet one oneve ones onen onesh ov osim oste osni osnin osnit oska oske

# Verbs on -ej and -yej: kërc-ej, përkth-yer
-: ej ejme eni ejne eja eje enit enin eva eu eut eun ye yem yet yen
th q b + ente
-: yer yera yeres yeren yerat yerave yeri yerit yerin
-: efsha efsh efte efshim efshi efshin
-: ehem ehesh ehet ehemi eheni ehen ehej ehesha eheshe eheshim eheshit eheshin ehuni

# Verbs on -aj and -ij: mb-aj, arr-ij, përfsh-irë
a: aj ajme ajne ajta ajti ajten ajtur afsha afsh afshim afshi afshin afte
a: ahem ahesh ahet ahemi aheni ahen ahej ahesha aheshe aheshim aheshit aheshin
i: ijme ijne inte ifsha ifsh ifshim ifshi ifshin
fsh: fshir
i: ihem ihesh ihet ihemi iheni ihen ihej ihesha iheshe iheshim iheshit iheshin

# Verbs on a consonant: hap-ur; god-is beside god-it; mbledh, mblodh-i
-: ur is eshim eshit eshin
b c d f g h l m p q r s t z + ni nit nin nim
b c f z dh th ll q + te
b c d f g p q t dh th ll rr + ka ke
b c d f g h m n p q r s t z + kam kan kemi keni
b c d g h j l m n p q r s t z + sh sha shi shim shin
gj dh + em emi
ledh: lodha lodhe lodhi lodhem lodhet lodhen
jedh: jodha jodhe jodhi jodhem jodhet jodhen
`

/** Cuts one ending; a word may have several, one behind the other. */
export const cutEnding = suffixTable(pairsOf(TABLE.replaceAll('NOUN', NOUN)))

function pairsOf(table: string): string {
  const pairs: string[] = []
  for (const line of table.split('\n')) {
    if (line.startsWith('#')) continue
    const [to, written] = line.split(': ')
    if (written) for (const ending of written.split(' ')) pairs.push(`${ending}>${to}`)
    const [stems, endings] = line.split(' + ')
    if (endings) for (const stem of stems!.split(' ')) for (const ending of endings.split(' ')) pairs.push(`${stem}${ending === '-' ? '' : ending}>${stem}`)
  }
  return pairs.join(' ')
}
