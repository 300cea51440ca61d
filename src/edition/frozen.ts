/** A checked graph frozen as data, and read back. */
import * as z from 'zod'
import type { Diagnostic, Key, Section } from '../core/index.ts'
import { byCodePoint, diagnose, KINDS, LOCALE_CODES, topOf, toSection, withoutPositions } from '../core/index.ts'
import { digestOf } from '../core/digest.ts'
import type { Evidence } from '../compute/index.ts'
import { meaningDigestOf } from '../compute/index.ts'
import type { Graph } from '../link/index.ts'
import type { Entry, Translation } from '../schema/index.ts'
import { kindOf } from '../schema/index.ts'
import { migrateFrozen } from './migrate.ts'

/** Grows by one with each change of the frozen form; `migrate.ts` lifts older ones. */
export const FORMAT = 1

/** An edition is called by its year and a number: `2026.1`. */
export const EDITION_NAME = /^20\d\d\.\d{1,2}$/

/** `edition.json`: what the edition is, and the digest of each of its files. */
export const editionRecord = z.strictObject({
  format: z.int().min(1).max(FORMAT),
  name: z.string().regex(EDITION_NAME),
  title: z.string(),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  notes: z.string(),
  /** File name → SHA-256 of its bytes. */
  files: z.record(z.string(), z.string()),
})
export type EditionRecord = z.output<typeof editionRecord>

/** What is frozen of a text: what else a section holds follows from its blocks. */
type Frozen<T extends { sections: Section[] }> = Omit<T, 'sections'> & { sections: Pick<Section, 'part' | 'title' | 'blocks'>[] }

/** One file per kind. `evidence` stands with the methodologies: levels as the rule of that day computed them. */
export type FrozenKind = { entries: Frozen<Entry>[]; translations: Frozen<Translation>[]; meanings: Record<string, string>; evidence?: Record<string, Evidence> }

const frozenText = z.looseObject({
  key: z.string(),
  kind: z.enum(KINDS),
  id: z.string(),
  file: z.string(),
  locale: z.enum(LOCALE_CODES),
  sections: z.array(z.looseObject({ part: z.string(), title: z.string(), blocks: z.array(z.looseObject({ type: z.string() })) })),
})

/** What reading it back depends on; the facts are held against the schema of their kind. */
const frozenKind = z.looseObject({ entries: z.array(frozenText), translations: z.array(frozenText), meanings: z.record(z.string(), z.string()) })

export type FrozenFile = { name: string; text: string }

export type Edition = {
  record: EditionRecord
  entries: Entry[]
  translations: Translation[]
  evidence: ReadonlyMap<Key, Evidence>
  meanings: ReadonlyMap<Key, string>
}

type ToFreeze = { graph: Graph; evidence: ReadonlyMap<Key, Evidence>; name: string; title: string; date: string; notes: string }

/** The files of a new edition, `edition.json` first. Guides are left out: they are about the site, not part of what is published. */
export function freeze({ graph, evidence, name, title, date, notes }: ToFreeze): FrozenFile[] {
  const files = KINDS.filter((kind) => kind !== 'guide').flatMap((kind): FrozenFile[] => {
    const entries = graph.all(kind)
    if (entries.length === 0) return []
    const frozen: FrozenKind = {
      entries: entries.map(toFrozen),
      translations: entries.flatMap(({ key }) => graph.translationsOf(key).map(toFrozen)),
      meanings: Object.fromEntries(entries.map((entry) => [entry.key, meaningDigestOf(entry)])),
      ...(kind === 'methodology' && { evidence: Object.fromEntries([...evidence].sort(([a], [b]) => byCodePoint(a, b))) }),
    }
    return [{ name: `${kind}.json`, text: `${JSON.stringify(frozen, null, 1)}\n` }]
  })
  const record: EditionRecord = { format: FORMAT, name, title, date, notes, files: Object.fromEntries(files.map((file) => [file.name, digestOf(file.text)])) }
  return [{ name: 'edition.json', text: `${JSON.stringify(record, null, 2)}\n` }, ...files]
}

const toFrozen = <T extends { sections: Section[] }>(whole: T): Frozen<T> => {
  const sections = whole.sections.map(({ part, title, blocks }) => ({ part, title, blocks: withoutPositions(blocks) }))
  return { ...whole, sections }
}

const fromFrozen = <T extends { sections: Section[] }>(frozen: Frozen<T>): T => {
  const sections = frozen.sections.map(({ part, title, blocks }) => toSection(part, title, blocks))
  return { ...frozen, sections } as unknown as T
}

/** Reads an edition back. `folder` is where its files stand, for the places of faults. */
export function thaw(folder: string, files: readonly FrozenFile[]): { edition: Edition | null; diagnostics: Diagnostic[] } {
  const record = readRecord(files.find(({ name }) => name === 'edition.json'))
  if (!record || record.name !== folder.slice(folder.lastIndexOf('/') + 1)) return { edition: null, diagnostics: [diagnose('edition-broken', topOf(`${folder}/edition.json`), 'The edition cannot be read.', 'Restore the folder from the commit that cut the edition.')] }
  const diagnostics = changedFiles(folder, record, files)
  const kinds: FrozenKind[] = []
  for (const { name, text } of files) {
    if (name === 'edition.json' || !(name in record.files)) continue
    const frozen = readKind(text, record.format)
    if (frozen) kinds.push(frozen)
    else diagnostics.push(diagnose('edition-broken', topOf(`${folder}/${name}`), 'This file of the edition cannot be read.', 'Restore it from the commit that cut the edition.'))
  }
  const edition: Edition = {
    record,
    entries: kinds.flatMap(({ entries }) => entries.map((entry) => fromFrozen<Entry>(entry))),
    translations: kinds.flatMap(({ translations }) => translations.map((translation) => fromFrozen<Translation>(translation))),
    evidence: new Map(kinds.flatMap(({ evidence }) => Object.entries(evidence ?? {}) as [Key, Evidence][])),
    meanings: new Map(kinds.flatMap(({ meanings }) => Object.entries(meanings) as [Key, string][])),
  }
  return { edition, diagnostics }
}

function readRecord(file: FrozenFile | undefined): EditionRecord | undefined {
  try {
    return editionRecord.safeParse(JSON.parse(file?.text ?? '')).data
  } catch {
    return undefined
  }
}

function readKind(text: string, format: number): FrozenKind | undefined {
  try {
    const frozen = migrateFrozen(JSON.parse(text) as FrozenKind, format)
    return frozenKind.safeParse(frozen).success && frozen.entries.every(({ kind, facts }) => kindOf(kind).facts.safeParse(facts).success) ? frozen : undefined
  } catch {
    return undefined
  }
}

function changedFiles(folder: string, record: EditionRecord, files: readonly FrozenFile[]): Diagnostic[] {
  const hint = 'Editions never change. Restore the file, correct the working source instead, and cut a new edition.'
  const present = new Map(files.map((file) => [file.name, file.text]))
  const missing = Object.keys(record.files).filter((name) => !present.has(name)).map((name) => diagnose('edition-changed', topOf(`${folder}/${name}`), `The file ${name} of edition ${record.name} is gone.`, hint))
  const added = [...present.keys()].filter((name) => name !== 'edition.json' && !(name in record.files)).map((name) => diagnose('edition-changed', topOf(`${folder}/${name}`), `The file ${name} was added to edition ${record.name}.`, hint))
  const edited = Object.entries(record.files).filter(([name, digest]) => present.has(name) && digestOf(present.get(name)!) !== digest)
    .map(([name]) => diagnose('edition-changed', topOf(`${folder}/${name}`), `The file ${name} of edition ${record.name} was edited after it was frozen.`, hint))
  return [...missing, ...added, ...edited]
}

