/** Polish words whose forms no rule joins. */
import { fold } from '../fold.ts'

/** On each line a word, then its forms that the rules would not bring to the same key. */
const FORMS = `
  # nouns
  dziecko dzieci dziećmi dzieciom dzieciach
  człowiek ludzie ludzi ludziom ludźmi ludziach
  brat bracia braci braciom braćmi braciach
  przyjaciel przyjaciół przyjaciołom przyjaciółmi przyjaciołach
  gość gośćmi
  wieś wsi wsią wsie wsiom wsiami wsiach
  dzień dnia dniowi dniu dniem dni dnie dniom dniami dniach
  tydzień tygodnia tygodniowi tygodniu tygodniem tygodnie tygodni tygodniom tygodniami tygodniach
  imię imienia imieniu imieniem imiona imion imionom imionami imionach
  ksiądz księdza księdzu księdzem księża księży księżom księżmi księżach
  ojciec ojca ojcu ojcem ojcowie ojców ojcom ojcami ojcach
  pies psa psu psem psie psy psów psom psami psach
  oko oczy oczu oczom oczami oczach
  ręka rękami rękach rąk
  krew krwi krwią
  niemcy niemczech
  węgry węgrzech
  włochy włoszech
  szkoła szkole szkola szkoly szkol szkolom szkolami szkolach
  sieć siec
  pamięć pamiec
  postać postac
  rząd rządzie
  system systemu
  okno okien
  miasto mieście
  sąsiad sąsiedzie sąsiedzi
  świat świecie
  kwiat kwiecie
  powiat powiecie
  las lesie
  lato lecie

  # adjectives and adverbs
  dobry lepszy lepsza lepsze lepszego lepszej lepszych lepszym najlepszy najlepsza najlepsze najlepszych najlepiej lepiej
  zły gorszy gorsza gorsze gorszego gorszej gorszych gorzej
  duży większy większa większe większego większej większych większym największy największa największe
  mały mniejszy mniejsza mniejsze mniejszego mniejszej mniejszych mniejszym najmniejszy najmniejsza najmniejsze

  # verbs
  móc mogę możesz może możemy możecie mogą mógł mogła mogło mogli mogły mógłby mogłaby mogłoby mogliby mogłyby mogąc mogący
  pomóc pomogę pomożesz pomoże pomożemy pomożecie pomogą pomóż pomógł pomogła pomogło pomogli pomogły pomógłby pomogłaby pomożono
  chcieć chcę chcesz chce chcemy chcecie chcą chciał chciała chciało chcieli chciały chciałby chciałaby chcieliby chcąc
  iść idę idziesz idzie idziemy idziecie idą szedł szła szło szli szły idąc
  wiedzieć wiem wiesz wie wiemy wiecie wiedzą wiedział wiedziała wiedzieli wiedziały wiedząc
  powiedzieć powiem powiesz powie powiemy powiedzą powiedział powiedziała powiedzieli powiedziały powiedziano
  jechać jadę jedziesz jedzie jedziemy jadą
  jeść jem jesz je jemy jedzą jadł jadła jedli jadły jedząc
  mieć mam masz ma mamy macie mają miał miała miało mieli miały miałby miałaby mieliby mając
  brać biorę bierzesz bierze bierzemy biorą brał brała brali brały biorąc
  wziąć wezmę weźmiesz weźmie weźmiemy wezmą wziął wzięła wzięli wzięły wzięto
  znaleźć znajdę znajdziesz znajdzie znajdziemy znajdą znalazł znalazła znaleźli znalazły znaleziono
  zacząć zacznę zaczniesz zacznie zaczniemy zaczną zaczął zaczęła zaczęli zaczęły zaczęto
  przyjąć przyjmę przyjmie przyjmiemy przyjmą przyjął przyjęła przyjęli przyjęły przyjęto
  żyć żyję żyjesz żyje żyjemy żyją żył żyła żyli żyły żyjąc żyjący
  dać dam dasz da damy dadzą dał dała dali dały dano
  znać znam znasz zna znamy znają znał znała znali znały
  stać stoję stoisz stoi stoimy stoją stojąc
  mówić mowic
  robić robic
  uczyć uczyc
  grać gram grasz gra gramy grają grał grała grali grały grając
`

const forms = FORMS.split('\n').filter((line) => !line.trim().startsWith('#')).flatMap((line): [string, string][] => {
  const [base, ...others] = line.trim().split(/\s+/)
  return others.map((form) => [form, base!])
})

/** The word that stands for an irregular form, by the form; as written, and as typed without marks where that is no other. */
export const BASES: ReadonlyMap<string, string> = new Map([
  ...forms.map(([form, base]): [string, string] => [fold(form), base]),
  ...forms,
])
