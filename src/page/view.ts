/**
 * What pages show: the contract between the compiler and the components.
 *
 * Plain JSON. Everything a component needs stands here, and nothing it must look up. Words of the interface («People»,
 * «Tested in») are not here: components say them in the reader's language. Paths begin with a slash and have neither
 * the base address nor the locale.
 */
import type { Kind, Locale } from '../core/index.ts'
import type { Direction, Level, NextStep, Gap, Reason } from '../compute/index.ts'

/** A text for readers; `lang` is set where it is not in the language of the page. */
export type Words = { text: string; lang?: Locale }

/** Safe HTML made by the compiler; `lang` as above. */
export type Html = { html: string; lang?: Locale }

export type EditionRef = {
  /** `next` for the working sources. */
  name: string
  title: string
  /** `only`: nothing has been published yet and the working sources stand in for it. */
  state: 'newest' | 'older' | 'next' | 'only'
  date?: string
}

/** The same entry in another edition; `path` leads to its start page where the entry is not in it. */
export type EditionLink = EditionRef & { path: string; hasEntry: boolean }

/** Sections of the site, named by components. */
export type SiteSection = 'home' | 'toolkit' | 'methodologies' | 'practices' | 'manual' | 'topics' | 'recommendations' | 'networks' | 'organisations' | 'sources' | 'glossary' | 'editions' | 'translations' | 'search' | 'finder'

export type Crumb = { path: string; section: SiteSection } | { path: string; words: Words }

export type TocItem = { id: string; words: Words | null; label?: TocLabel }
/** Parts of a page that components name themselves. */
export type TocLabel = 'facts' | 'practices' | 'recommendations' | 'chapters' | 'studies' | 'related' | 'sources' | 'risks' | 'partners' | 'events' | 'money' | 'outputs' | 'conflicts' | 'not-found' | 'rests-on' | 'actions' | 'indicators' | 'history' | 'names' | 'methodologies' | 'linked' | 'wording'

/** How the text of this page stands to its original. */
export type TranslationNotice = {
  original: Locale
  state: 'missing' | 'partial' | 'outdated' | 'machine'
  by?: string
}

export type Notice =
  | { kind: 'draft' }
  | { kind: 'in-review' }
  | { kind: 'needs-recheck' }
  | { kind: 'withdrawn'; date: string; reason: Words; instead?: LinkedEntry }
  | { kind: 'superseded'; date: string; reason: Words; instead?: LinkedEntry }

/** An entry as a line or a card. */
export type LinkedEntry = {
  kind: Kind
  id: string
  title: Words
  path: string
  /** Why this link stands here, in the words of whoever wrote it. */
  why?: Words
}

export type Card = LinkedEntry & { summary: Words; facts: CardFacts; status: 'counted' | 'draft' | 'retired' }

/** The few facts by which a reader of a list decides what to open. */
export type CardFacts =
  | { kind: 'methodology'; people: Range; minutes: Range; cost: CostRange; level: Level | null; tested: number; topics: string[] }
  | { kind: 'practice'; town: string; country: string; start: string; documented: Documented; methodologies: Words[]; topics: string[] }
  | { kind: 'recommendation'; code: string; levels: Words[]; origin: Origin; restsOn: number; topics: string[]; statusName: string }
  | { kind: 'network'; acronym?: string; programme: string; start?: string; end?: string; partners: number; events: number }
  | { kind: 'chapter'; order: number; topics: string[] }

export type Documented = 'carried-out' | 'announced' | 'planned'
export type Evaluation = 'none' | 'participants-feedback' | 'before-after' | 'comparison'
export type Origin = 'issued' | 'stated-aim' | 'comparable-network' | 'public-standard'

export type Range = { min: number; max?: number }
/** A range with where it comes from: a source's anchor on this page, or the editors' estimate. */
export type FigureRange = Range & { estimate: boolean; cite?: CiteRef }
/** Cost levels with the euros they stand for. */
export type CostRange = { min: string; max?: string; euros: Range }

/** A source as cited on this page: its number and the anchor of its line. */
export type CiteRef = { label: string; anchor: string }

export type TermRef = { id: string; label: Words; note?: Words; path?: string }

export type SourceLine = {
  id: string
  anchor: string
  /** Number on this page, in the order of first citation; none on the bibliography's own page. */
  number?: number
  authors: string
  title: string
  container?: string
  publisher?: string
  issued?: string
  url?: string
  language: string
  licence: string
  checked: 'full' | 'abstract' | 'page' | 'memory' | 'link-dead'
  note?: string
}

export type PlaceView = { town: string; country: string; venue?: string }

export type CountView = { count: number; about: 'exactly' | 'about' | 'more-than' | 'up-to'; what: Words; cites: CiteRef[] }

/** One section of an entry's text. */
export type SectionView = Html & {
  part: string
  title: Words
  /** Only for the steps of a methodology: then `html` is what stands before them. */
  steps?: { items: StepView[]; after: string; totalMinutes: Range | null }
}

/** `startsAt` counts minutes from the beginning; null once a step without a duration came before. */
export type StepView = { html: string; minutes: Range | null; startsAt: number | null }

export type EvidenceView = {
  level: Level
  direction: Direction
  directness: 'high' | 'partial' | 'low' | null
  reasons: Reason[]
  raisedBy: NextStep
  expires: string
  reviewed: string
  harm: boolean
  /** Where an editor argued for another level: which one and why. */
  argued?: { level: string; reason?: Words }
}

export type TestedView = {
  practices: number
  notShown: number
  towns: { town: string; country: string }[]
  countries: string[]
  years: { first: number; last: number } | null
  evaluated: number
}

export type StudyView = {
  design: string
  year: number
  setting: Words
  outcome: Words
  finding: Words
  direction: Direction
  directness: 'high' | 'partial' | 'low'
  onClaim: boolean
  lasting: boolean
  weaknesses: string[]
  cite: CiteRef
}

export type MethodologyView = {
  kind: 'methodology'
  facts: { people: FigureRange; minutes: FigureRange; weeks: FigureRange; personDays: FigureRange; cost: CostRange & { estimate: boolean; cite?: CiteRef } }
  evidence: EvidenceView
  tested: TestedView
  /** The first sentences of «When not to use», so that the limits stand beside the promises. */
  limits: Words | null
  claim: Words
  topics: TermRef[]
  audiences: TermRef[]
  formats: TermRef[]
  settings: TermRef[]
  skills: TermRef[]
  names: { language: string; name: string; attested: 'seen' | 'proposed' }[]
  sections: SectionView[]
  risks: { id: string; label: Words; safeguard?: Words }[]
  studies: StudyView[]
  practices: Card[]
  recommendations: LinkedEntry[]
  chapters: LinkedEntry[]
  related: LinkedEntry[]
}

export type PracticeView = {
  kind: 'practice'
  places: PlaceView[]
  online: boolean
  start: string
  end?: string
  dateNote?: Words
  documented: Documented
  evaluation: Evaluation
  participants: CountView[]
  methodologies: LinkedEntry[]
  network?: LinkedEntry
  event?: LinkedEntry
  organisations: { name: string; town?: string; country?: string; path: string }[]
  adaptedFrom?: LinkedEntry
  adaptations?: Words
  adaptedBy: LinkedEntry[]
  topics: TermRef[]
  sections: SectionView[]
  recommendations: LinkedEntry[]
  chapters: LinkedEntry[]
}

export type LedgerRow = LinkedEntry & { supports: Words; level?: Level; documented?: Documented; town?: string; country?: string; year?: string; cite?: CiteRef }

export type RecommendationView = {
  kind: 'recommendation'
  code: string
  addressees: { level: TermRef; body?: Words }[]
  origin: { kind: Origin; by?: LinkedEntry; organisation?: string; explanation: Words; cites: CiteRef[] }
  status: string
  statusSince: string
  topics: TermRef[]
  sdgs: number[]
  ledger: { rows: LedgerRow[]; tested: TestedView; studies: number; strongest: Level | null; gaps: Gap[]; unsupported: Words[] }
  actions: { who: Words; what: Words; when: Words }[]
  indicators: { what: Words; how: Words }[]
  history: { status: string; date: string; by: string; reason: Words }[]
  endorsements: { organisation: string; date: string; cite: CiteRef }[]
  adoptions: { town: string; country: string; date: string; what: Words; cite: CiteRef }[]
  limits: Words | null
  replaces: LinkedEntry[]
  sections: SectionView[]
  reviewBy: string
  /** Neighbours by code, for reading on. */
  previous?: LinkedEntry
  next?: LinkedEntry
}

export type EventView = {
  id: string
  anchor: string
  title: Words
  start?: string
  end?: string
  dateNote?: Words
  places: PlaceView[]
  online: boolean
  documented: Documented
  participants: CountView[]
  what?: Words
  practices: LinkedEntry[]
  methodologies: LinkedEntry[]
  cites: CiteRef[]
}

export type PartnerView = { id: string; anchor: string; name: string; names: { language?: string; name: string }[]; town?: string; country?: string; role?: Words; lead: boolean; url?: string; cites: CiteRef[] }

export type PeriodView = { start: string; end?: string; cites: CiteRef[] }

export type NetworkView = {
  kind: 'network'
  acronym?: string
  names: { language: string; name: string; cite: CiteRef }[]
  programme: string
  strand?: string
  contract?: string
  planned?: PeriodView
  actual?: PeriodView
  money: { amount: number; currency: string; about: CountView['about']; what: Words; cites: CiteRef[] }[]
  lead?: { name: string; town?: string; country?: string }
  partners: PartnerView[]
  aims: { words: Words; cites: CiteRef[] }[]
  targetGroups: Words[]
  reach: (CountView & { state: 'planned' | 'reported' })[]
  outputs: { title: Words; kind: string; found: 'full-text' | 'described' | 'not-found'; url?: string; cites: CiteRef[] }[]
  sdgs: number[]
  conflicts: { about: Words; values: { value: Words; cites: CiteRef[] }[]; note?: Words }[]
  notFound: Words[]
  url?: string
  topics: TermRef[]
  events: EventView[]
  tested: TestedView
  practices: Card[]
  recommendations: LinkedEntry[]
  sections: SectionView[]
}

export type ChapterView = {
  kind: 'chapter'
  order: number
  topics: TermRef[]
  sections: SectionView[]
  /** The advice on wording that belongs to this chapter. */
  advice: AdviceView[]
  methodologies: Card[]
  practices: Card[]
  previous?: LinkedEntry
  next?: LinkedEntry
}

/** Words to avoid and what to write instead, in the page's language or, marked as such, in English. */
export type AdviceView = { id: string; avoid: Words; instead: Words; why: Words }

export type HomeView = { kind: 'home'; counts: { methodologies: number; practices: number; towns: number; countries: number; recommendations: number; networks: number; sources: number }; featured: Card[]; topics: (TermRef & { count: number })[]; networks: Card[] }

/** A list of all entries of a kind. `groups` names the ids in each group, in order; cards stand once. */
export type HubView = { kind: 'hub'; of: 'methodology' | 'practice' | 'recommendation' | 'network' | 'chapter'; cards: Card[]; topics: TermRef[]; account?: string }

export type ToolkitView = { kind: 'toolkit'; counts: { methodologies: number; practices: number; chapters: number; terms: number }; topics: (TermRef & { count: number })[] }

export type TopicView = { kind: 'topic'; topic: TermRef; methodologies: Card[]; practices: Card[]; recommendations: Card[]; chapters: Card[]; networks: Card[] }

/** A methodology with all by which it can be chosen. */
export type FinderEntry = LinkedEntry & {
  summary: Words
  level: Level | null
  people: Range
  minutes: Range
  weeks: Range
  personDays: Range
  cost: CostRange
  /** Ids of its terms, and codes of the countries where it has been used. */
  facets: Record<'topic' | 'audience' | 'setting' | 'skill' | 'country', string[]>
  risks: string[]
  /** In how many practices it has been used. */
  practices: number
  /** When not to use it. */
  limits: Words | null
}

/** The lists to choose from stand in the order of their vocabularies. */
export type FinderView = { kind: 'finder'; entries: FinderEntry[]; terms: Record<'topic' | 'audience' | 'setting' | 'skill' | 'risk', TermRef[]> }

/** Finds nothing by itself: results are made in the browser. Without it, topics and kinds lead on. */
export type SearchView = { kind: 'search'; topics: (TermRef & { count: number })[]; levels: TermRef[]; networks: { id: string; title: Words }[] }

export type TopicsView = { kind: 'topics'; topics: (TermRef & { count: number })[] }

/** `citedBy` leads from a source's id to places in `citing`: many sources are cited by the same few entries. */
export type SourcesView = { kind: 'sources'; citing: LinkedEntry[]; citedBy: Record<string, number[]> }

export type OrganisationsView = { kind: 'organisations'; organisations: (Omit<PartnerView, 'cites' | 'lead' | 'role'> & { country?: string; linked: LinkedEntry[] })[] }

export type GlossaryView = {
  kind: 'glossary'
  terms: { id: string; label: Words; alternative: string[]; definition?: Words; labels: { language: Locale; preferred: string; attested: 'seen' | 'proposed' }[]; related: { id: string; label: Words }[]; methodologies: LinkedEntry[] }[]
  advice: AdviceView[]
}

export type EditionsView = { kind: 'editions'; editions: (EditionRef & { path: string; notes?: string; counts: Partial<Record<Kind, number>> })[] }

/** How far an entry has come in one language. `original`: it was written in it. */
export type TranslationStanding = 'original' | 'missing' | 'partial' | 'outdated' | 'machine' | 'current' | 'reviewed'

/** Per language how many entries stand how, and each entry that has a page. */
export type TranslationsView = {
  kind: 'translations'
  languages: { language: Locale; counts: Partial<Record<TranslationStanding, number>> }[]
  groups: { kind: Kind; entries: { link: LinkedEntry; standings: Record<Locale, TranslationStanding> }[] }[]
}

/** An entry that older editions have and this one has not. */
export type GoneView = { kind: 'gone'; was: Words; entryKind: Kind; lastIn: EditionLink[] }

export type View =
  | HomeView | HubView | ToolkitView | TopicView | TopicsView | SearchView | FinderView | MethodologyView | PracticeView | RecommendationView | NetworkView | ChapterView
  | SourcesView | OrganisationsView | GlossaryView | EditionsView | TranslationsView | GoneView

/** What one address shows in one language. */
export type Page = {
  path: string
  locale: Locale
  edition: EditionRef
  /** Null where components name the page themselves (hubs, home). */
  title: Words | null
  summary: Words | null
  trail: Crumb[]
  toc: TocItem[]
  notices: Notice[]
  translation: TranslationNotice | null
  editions: EditionLink[]
  /** Sources cited on this page, numbered. */
  sources: SourceLine[]
  /** Path of the file it was written in, for the edit link; none for pages that are compiled from many. */
  file?: string
  /** The day on which that file was last changed. */
  changed?: string
  /** Key of the entry, for the short link. */
  key?: string
  contributors: string[]
  reviewBy?: string
  view: View
}
