/** What a compile run writes: → files that are made only when what they depend on has changed. */
import type { Key, Kind, Locale } from '../core/index.ts'
import { KINDS } from '../core/index.ts'
import { digestOf } from '../core/digest.ts'
import type { EditionContent, PlannedPage, Read } from '../page/index.ts'
import { ReadDigests } from '../page/index.ts'
import { jsonSchemaOf } from '../schema/index.ts'

/** `reads` says what the contents depend on; null where that is not recorded. */
export type Made = { contents: string; reads: Read[] | null }

/**
 * A file an emitter wants; `path` is relative to the output folder, with forward slashes.
 *
 * `digestOfReads` gives one digest for what an earlier run read, as it is now: while that is the same, so are the contents.
 */
export type PlannedOutput = { path: string; digestOfReads: (reads: readonly Read[]) => string; make: () => Made }

/** The data of pages, as their routes get it. */
export function pageOutputs(locale: Locale, content: EditionContent, all: readonly EditionContent[], pages: readonly PlannedPage[]): PlannedOutput[] {
  const digests = new ReadDigests(content, all)
  return pages.map(({ path, make }) => ({
    path: `pages/${locale}${path === '/' ? '/home' : path}.json`,
    digestOfReads: (reads) => digests.ofAll(reads),
    make() {
      const { page, reads } = make()
      return { contents: JSON.stringify(page), reads }
    },
  }))
}

/** `/api/v1`: every field of every entry, per edition and kind; the editions; a JSON Schema per kind. */
export function dataOutputs(editions: readonly EditionContent[]): PlannedOutput[] {
  const list = editions.map(({ ref, graph }) => ({ ...ref, counts: Object.fromEntries(DATA_KINDS.map((kind) => [kind, graph.all(kind).length])) }))
  return [
    fixed('api/v1/editions.json', list),
    ...DATA_KINDS.map((kind) => fixed(`api/v1/schema/${kind}.json`, jsonSchemaOf(kind))),
    ...editions.flatMap((edition) => {
      const digests = new ReadDigests(edition, editions)
      return DATA_KINDS.map((kind): PlannedOutput => ({
        path: `api/v1/${edition.ref.name}/${kind}.json`,
        digestOfReads: (reads) => digests.ofAll(reads),
        make: () => ({ contents: asJson(entriesOf(edition, kind)), reads: readsOf(edition, kind) }),
      }))
    }),
  ]
}

const DATA_KINDS: readonly Kind[] = KINDS.filter((kind) => kind !== 'guide')

const readsOf = ({ graph }: EditionContent, kind: Kind): Read[] => [
  `kind ${kind}`,
  ...graph.all(kind).flatMap(({ key }) => (kind === 'methodology' ? [`translations ${key}`, `evidence ${key}`] : [`translations ${key}`])),
]

/** Facts and texts as words; the texts of translations beside them. */
function entriesOf({ graph, computed }: EditionContent, kind: Kind): unknown[] {
  return graph.all(kind).map((entry) => ({
    kind,
    id: entry.id,
    language: entry.locale,
    facts: entry.facts,
    text: Object.fromEntries(entry.sections.map(({ part, text }) => [part, text])),
    ...(computed.evidence.has(entry.key as Key) && { evidence: computed.evidence.get(entry.key as Key) }),
    translations: Object.fromEntries(graph.translationsOf(entry.key).map(({ locale, record, texts, sections }) => [locale, { state: record.state, facts: texts, text: Object.fromEntries(sections.map(({ part, text }) => [part, text])) }])),
  }))
}

/** Small files that are made anew each time. */
const fixed = (path: string, value: unknown): PlannedOutput => ({ path, digestOfReads: () => '', make: () => ({ contents: asJson(value), reads: null }) })

const asJson = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`

/** What changes every page: the editions of the site and the pictures' names. */
export const siteDigest = (editions: readonly EditionContent[], images: Iterable<[string, string]>): string =>
  digestOf(JSON.stringify([editions.map(({ ref, notes }) => [ref, notes]), [...images]]))
