/** What the building of one page needs to know: where it stands, in which language, and what is cited on it. */
import type { Key, Kind, Locale } from '../core/index.ts'
import type { Computed } from '../compute/index.ts'
import type { Graph, GraphReader } from '../link/index.ts'
import type { Entry, FieldPath, VocabularyName } from '../schema/index.ts'
import { isOfKind, standingOf, valueAt } from '../schema/index.ts'
import { pathOfKey, sectionPaths } from './paths.ts'
import type { ComputedReader, EditionFacts, EditionsReader, Recorder } from './recorder.ts'
import { editionsReaderOf, readerOf } from './recorder.ts'
import type { TermForms } from './term-links.ts'
import { termForms } from './term-links.ts'
import type { EditionRef, LinkedEntry, TermRef, Words } from './view.ts'

/** One edition as all its pages see it. */
export type EditionContent = {
  ref: EditionRef
  graph: Graph
  computed: Computed
  notes?: string
  /** The day on which a file was last changed, where that is known. */
  lastChange: (file: string) => string | undefined
}

/** Where the site stands: addresses in finished HTML carry the base and the locale, those in page data do not. */
export type SiteAddress = { href: (path: string) => string; image: (file: string) => string }

export class PageContext {
  readonly edition: EditionRef
  /** All editions of the site, this one included. */
  readonly editions: readonly EditionRef[]
  readonly graph: GraphReader
  readonly computed: ComputedReader
  readonly lastChange: EditionContent['lastChange']
  readonly locale: Locale
  readonly address: SiteAddress
  readonly #content: EditionContent
  readonly #others: EditionsReader
  readonly paths: ReturnType<typeof sectionPaths>
  readonly #terms = new Map<string, TermRef>()

  /** `all` are the editions of the site; with a recorder, all that is read is recorded. */
  constructor(content: EditionContent, all: readonly EditionContent[], locale: Locale, address: SiteAddress, recorder?: Recorder) {
    this.#content = content
    this.edition = content.ref
    this.graph = recorder ?? content.graph
    this.computed = recorder?.computed ?? readerOf(content.computed)
    this.lastChange = recorder?.lastChange ?? content.lastChange
    this.#others = recorder?.editions ?? editionsReaderOf(all)
    this.editions = all.map(({ ref }) => ref)
    this.locale = locale
    this.address = address
    this.paths = sectionPaths(content.ref)
  }

  /** What each glossary term can look like in a text of this language. */
  termForms(language: Locale): TermForms {
    this.graph.all('term') // so that it is recorded
    return termForms(this.#content.graph, language)
  }

  /** For the edition switch. */
  editionHas({ name }: EditionRef, key: Key): boolean {
    return this.#others.has(name, key)
  }

  editionFacts({ name }: EditionRef): EditionFacts {
    return this.#others.facts(name)
  }

  pathOf(key: Key): string | undefined {
    return pathOfKey(key, this.graph, this.edition)
  }

  /** A text of an entry in the page's language, or the original marked with its own. */
  words(entry: Entry, ...path: FieldPath): Words {
    const original = valueAt(entry.facts, path)
    const text = typeof original === 'string' ? original : ''
    if (entry.locale === this.locale) return { text }
    const translated = valueAt(this.graph.translation(entry.key, this.locale)?.texts, path)
    return typeof translated === 'string' ? { text: translated } : { text, lang: entry.locale }
  }

  /** Like `words`, for a field that need not be there. */
  optionalWords(entry: Entry, ...path: FieldPath): Words | undefined {
    return typeof valueAt(entry.facts, path) === 'string' ? this.words(entry, ...path) : undefined
  }

  /** A term of a vocabulary, in the page's language or else in English. */
  term(vocabulary: VocabularyName, id: string): TermRef {
    const name = `${vocabulary}/${id}`
    let ref = this.#terms.get(name)
    if (!ref) {
      const term = this.graph.get(`vocabulary/${vocabulary}`)?.facts.terms.find((candidate) => candidate.id === id)
      ref = { id, label: this.perLocale(term?.labels) ?? { text: id } }
      const note = this.perLocale(term?.note)
      if (note) ref.note = note
      if (vocabulary === 'topics') ref.path = `${this.paths.topics}/${id}`
      this.#terms.set(name, ref)
    }
    return ref
  }

  /** What the page's language calls a town; its name as the entry writes it where no other is known. */
  town(town: string, country: string | undefined): string {
    const towns = country ? this.graph.get(`country/${country.toLowerCase()}`)?.facts.towns : undefined
    return towns?.find((one) => one.town === town)?.names[this.locale] ?? town
  }

  /** A label that stands beside its translations inside one file. */
  perLocale(labels: Partial<Record<Locale, string | undefined>> | undefined): Words | undefined {
    const own = labels?.[this.locale]
    if (own) return { text: own }
    const other = (['en', 'bg', 'sl', 'sq', 'lv'] as const).find((locale) => labels?.[locale])
    return other && { text: labels![other]!, lang: other }
  }

  /** An entry as a link; undefined where it has no address. */
  linked(key: Key, why?: Words): LinkedEntry | undefined {
    const entry = this.graph.get(key)
    const path = this.pathOf(key)
    if (!entry || !path) return undefined
    return { kind: entry.kind, id: entry.id, title: this.titleOf(entry), path, ...(why && { why }) }
  }

  linkedAll(keys: Iterable<Key>): LinkedEntry[] {
    return [...new Set(keys)].map((key) => this.linked(key)).filter((link) => link !== undefined)
  }

  titleOf(entry: Entry): Words {
    if (isOfKind(entry, 'organisation')) return { text: this.organisationName(entry) }
    if (isOfKind(entry, 'source')) return { text: entry.facts.title }
    if (isOfKind(entry, 'term')) return this.perLocale(Object.fromEntries(Object.entries(entry.facts.labels).map(([locale, label]) => [locale, label?.preferred]))) ?? { text: entry.id }
    return this.words(entry, 'title')
  }

  /** The name in the page's language where one is known, else the organisation's own. */
  organisationName({ facts }: Entry<'organisation'>): string {
    return facts.names[this.locale] ?? facts.name
  }

  /** Entries of a kind that lead here by one of the relations, retired ones left out; sorted by id. */
  incoming<K extends Kind>(key: Key, kind: K, relations: readonly string[]): Entry<K>[] {
    const found = this.graph.incoming(key).filter((edge) => relations.includes(edge.relation)).map((edge) => this.graph.get(edge.from)!)
    return [...new Set(found)].filter((entry): entry is Entry<K> => isOfKind(entry, kind) && standingOf(entry) !== 'retired')
  }
}
