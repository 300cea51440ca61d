/** English words that look as if they had an ending, and spellings of the two shores. */
import { wordSet } from '../language.ts'
import { suffixTable } from '../suffixes.ts'

/** What looks like an ending belongs to these words, and without it many would be another word: «tower», «news». */
export const WHOLE = wordSet(`
  news bias lens atlas canvas alias christmas perhaps always

  hundred sacred naked wicked kindred embed bloodshed

  during evening morning ceiling nothing something anything everything sibling offspring

  business businesse witness witnesse harness harnesse

  apply reply supply imply comply multiply butterfly bully cyberbully family homily assembly early
  anomaly monopoly elderly italy sicily

  forest interest request protest contest invest suggest honest modest digest ingest harvest arrest manifest priest earnest
  attest detest molest infest divest conquest inquest bequest tempest incest midwest northwest southwest budapest

  center theater meter liter fiber caliber saber specter somber meager luster maneuver kilometer centimeter millimeter

  number letter matter former master tower power flower shower corner offer officer cover discover recover tender render gender
  wonder under summer dinner inner manner banner hammer copper pepper upper proper temper paper super layer trigger liver deliver
  silver river never ever clever fever lever counter encounter charter quarter easter minister sister foster cluster register
  monster disaster semester bitter butter litter gutter twitter scatter latter water cater crater customer rubber ladder shoulder
  consider murder order border sweater sewer slipper voucher answer partner member remember chamber timber september october
  november december passenger danger anger finger tiger stranger hunger career cancer chapter character filter shelter alter
  after enter winter suffer differ buffer prefer refer infer defer confer transfer whisper lawyer sober
`)

/** Takes a stem and returns it in the spelling that both shores share here. */
export const oneSpelling = suffixTable(`
  # organize, organization, analyze
  iz>is yz>ys ization>isation izational>isational izabl>isabl
  # theater, defense, practise
  center>centr theater>theatr meter>metr liter>litr fiber>fibr caliber>calibr saber>sabr specter>spectr somber>sombr
  meager>meagr luster>lustr maneuver>manoeuvr
  licens>licenc defens>defenc offens>offenc pretens>pretenc practis>practic
  # dialogue, catalogue
  ogu>og
  # skillful, fulfillment, counsellor, judgement
  llful>lful llment>lment sellor>selor cillor>cilor vellous>velous jewelleri>jewelri woollen>woolen dgement>dgment
  # panicking
  ick>ic
  # gray, skeptic, plow
  grey>gray sceptic>skeptic scepticism>skepticism mould>mold plough>plow cozi>cosi artefact>artifact aluminium>aluminum pyjama>pajama
  moustach>mustach
`, 0)
