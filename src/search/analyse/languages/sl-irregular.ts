/** Slovene words that endings do not explain, folded. */

/** Whole words. */
export const WORDS = `
  # Nouns with two stems
  ljud>clovk : je i em mi eh
  otroc>otrok : i ih
  dn>dan : e i em eh evi eva
  dnev>dan : CASES
  mater>mati mati : CASES jo
  hcer>hci hci : CASES jo
  ocet>oce : OBLIQUE je
  imen>ime : CASES
  teles>tel dreves>drev koles>kol nebes>neb uses>uho oces>oko : CASES
  oko>oko ocmi>oko oceh>oko uho>uho : .
  ps>pes : a e i u om ov ih oma
  # What looks like an ending
  vas : mi jo
  stran dlan : CASES eh emi jo
  strah prah grah zapah predah vrat jesen : CASES
  danes : .
  naslov : CASES PROSITI
  bogat letal zival dvoran mescan : CASES
  besedil daril kosil peril krmil stevil pravil navodil porocil zdravil rezil plovil mazil barvil oblacil cepil : CASES
  vodj>vodij vodij : CASES
  kolega>koleg steklo>stekl stekla>stekl steklu>stekl steklom>stekl : .
  # Comparatives
  leps>lep slabs>slab ljubs>ljub mlajs>mlad krajs>kratk daljs>dolg tanjs>tank manjs>majhn boljs>dobr vecj>velik visj>visok : OBLIQUE
  nizj>nizk tezj>tezk lazj>lahk drazj>drag blazj>blag ozj>ozk sirs>sirok globlj>globok hujs>hud slajs>sladk : OBLIQUE
  grs>grd trs>trd tisj>tih mehkejs>mehk mehcj>mehk : OBLIQUE
  lahek>lahk tezak>tezk sladak>sladk mehak>mehk mocan>mocn bolan>boln strasan>strasn : .
  # Verbs of two or three letters, and what they have of several stems
  im>imet nim>imet : DELATI ava el ela elo eli ele eti ej ejte ejmo
  hoc>hot : NESEM
  noc>hot : em es e emo ete ejo
  gre>iti : PRESENT va ste do sta
  sel>iti sla>iti slo>iti sli>iti sle>iti : .
  ve>ved : m mo ste do sta
  vede>ved : PAST
  prid odid najd : NESEM
  priti>prid pris>prid prisel>prid prisl>prid odsel>odid odsl>odid nasel>najd nasl>najd : . a o i e
  oditi>odid najti>najd : .
  zacn>zac pocn>poc : NESEM
  postan>postat : NESEM
  posta>postat : PAST
  isc>isk poisc>poisk obisc>obisk preisc>preisk razisc>razisk : NESEM
  pove>poved napove>napoved odpove>odpoved prepove>prepoved : .
  uc : PROSITI im i
`

/** Ends of words, of any length before them: verbs with prefixes, and stems that look like endings. */
export const STEMS = `
  # Verbs in -či and -sti
  tek>tec rek>rec lek>lec pek>pec vrg>vrz : NESEL
  seg>sez : el la lo li le
  doseci>dosez preseci>presez vreci>vrz : .
  mog>mor : NESEL
  ras>rast : NESEL
  pretekl stekl odrasl : OBLIQUE
  pretekel>pretekl stekel>stekl odrasel>odrasl : .
  ved jed pad krad sed : la lo li le
  nes : ti NESEL
  plet : sti la lo li le
  uvesti>uved izvesti>izved navesti>naved prevesti>preved jesti>jed pasti>pad krasti>krad : .
  vlecen>vlec oblecen>oblec veden>ved vkljucen>vkljuc izkljucen>izkljuc zdruzen>zdruz : .
  # Present and past differ
  glej>gled : . te mo ta va
  pove>poved : m s mo ste do sta j jte jmo jta jva
  ber : NESEM
  bra>ber : ti l la lo li le
  zbran>zber ebran>eber abran>aber : CASES
  vzam>vz : NESEM
  pojm sejm : OBLIQUE
  pojem>pojm sejem>sejm : .
  jam>j : em es emo ete ejo
  slj>sl : em es e emo ete ejo i imo ite
  # Adjectives and participles that end alike
  voljen>voljn meljen>meljn : .
  posten lesen vesel debel svetl : CASES
  svetel>svetl : .
  # Nouns that end as verbs do
  gram pis glas ces teres gres speh smeh : CASES
  seg htev adev gradiv : CASES am as amo ate ajo
  dezel kapel cebel : CASES
  odel zdel ddel predel : CASES DELATI PROSITI
  presel nasel izsel razsel odsel prisil nasil : CASES PROSITI
  prisel : i im PROSITI
  placil dokazil : CASES
  kabinet planet magnet internet ket get fet plet plat krat erat torat inat onat : CASES
  gotov stanov bnov ponov : CASES PROSITI
  lov snov : PROSITI
  ovit zakonit temeljit kamnit znamenit : CASES
  policij medij studij vizij kopij linij misij regij serij : CASES
  izem>izm ritem>ritm stigem>stigm tekem>tekm pesem>pesm : .
  izdaj prodaj oddaj ograj postaj : . o
`
