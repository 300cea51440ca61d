/** What a compile run writes: → files in memory. Nothing is written until all of them have been made. */
import type { Kind } from '../core/index.ts'
import { KINDS } from '../core/index.ts'
import type { EditionContent, Page } from '../page/index.ts'
import { jsonSchemaOf } from '../schema/index.ts'

/** A file an emitter wants; `path` is relative to the output folder, with forward slashes. */
export type Output = { path: string; contents: string }

/** The data of one page, as its route gets it. */
export const pageOutput = (page: Page): Output => ({ path: `pages/${page.locale}${page.path === '/' ? '/home' : page.path}.json`, contents: JSON.stringify(page) })

/** `/api/v1`: every field of every entry, per edition and kind; the editions; a JSON Schema per kind. */
export function dataOutputs(editions: readonly EditionContent[]): Output[] {
  const list = editions.map(({ ref, graph }) => ({ ...ref, counts: Object.fromEntries(DATA_KINDS.map((kind) => [kind, graph.all(kind).length])) }))
  return [
    json('api/v1/editions.json', list),
    ...DATA_KINDS.map((kind) => json(`api/v1/schema/${kind}.json`, jsonSchemaOf(kind))),
    ...editions.flatMap((edition) => DATA_KINDS.map((kind) => json(`api/v1/${edition.ref.name}/${kind}.json`, entriesOf(edition, kind)))),
  ]
}

const DATA_KINDS: readonly Kind[] = KINDS.filter((kind) => kind !== 'guide')

/** Facts and texts as words; the texts of translations beside them. */
function entriesOf({ graph, computed }: EditionContent, kind: Kind): unknown[] {
  return graph.all(kind).map((entry) => ({
    kind,
    id: entry.id,
    language: entry.locale,
    facts: entry.facts,
    text: Object.fromEntries(entry.sections.map(({ part, text }) => [part, text])),
    ...(computed.evidence.has(entry.key) && { evidence: computed.evidence.get(entry.key) }),
    translations: Object.fromEntries(graph.translationsOf(entry.key).map(({ locale, record, texts, sections }) => [locale, { state: record.state, facts: texts, text: Object.fromEntries(sections.map(({ part, text }) => [part, text])) }])),
  }))
}

const json = (path: string, value: unknown): Output => ({ path, contents: `${JSON.stringify(value, null, 1)}\n` })
