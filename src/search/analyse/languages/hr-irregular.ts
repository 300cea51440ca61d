/** Croatian and Serbian words that change within, without marks and with «e» for «ije» and «je». */
import { irregularWords } from './irregular.ts'

/** Stems are what is left when the endings are cut. */
export const IRREGULAR = irregularWords(`
  # People and family
  ljud: covek covec
  det: detet dijete dec decj
  otac: oca ocu oce oci ocem ocev
  brat: brac
  gradan: gradan gradanin gradansk
  srb: srbin srpsk
  bugr: bugarin

  # Names, parts
  imen: ime
  del: dio deo dij
  tel: tij
  cel: cij
  bel: bij

  # Things that endings take apart or make equal to others
  vijec: vijec
  posl: posl posao
  poset: pos posj poset
  susret: susret susr susres susretn
  savet: savet savjeti savj
  uvet: uvet uvj
  snez: snij
  festival: festival festuj
  podrsk: podrsk podrsc
  zastit: zastit
  pravil: pravil pravila pravilo
  roman: roman
  popis: popis
  zapis: zapis
  prilog: prilog priloga priloz
  nalog: nalog naloga naloz
  dijet: dijet
  rec: rij
  sel: seosk

  # Verbs of two letters and an ending
  uc: uciti ucit ucim ucis uci ucimo ucite uce ucio ucil uceci ucec ucen ucenj

  # Verbs with more than one stem
  dod: dod doc dos dosl
  izad: izad izac izas izasl
  pronad: pronad pronac pronas pronasl
  pomoz: pomoc pomogn
  uzm: uzet uze uzel uzev

  # Comparatives
  dobr: bolj
  mal: manj
  visoc: vis
  duboc: dubl dublj
  lep: leps
  lac: laks
`)
