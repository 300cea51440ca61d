/** An index as the small files that a reader loads. */
import type { Analyser } from '../analyse/index.ts'
import type { SearchDocument } from '../document.ts'
import { KIND_BOOST } from '../document.ts'
import type { Card, Cut, FacetsFile, Manifest } from '../format.ts'
import { byUnits, CARDS_IN_FILE, reversed, toSteps } from '../format.ts'
import type { Counts } from './counts.ts'
import type { Postings } from './lunr-index.ts'
import { weigh } from './lunr-index.ts'

/** Path below the folder of the index → contents. */
export type IndexFiles = Map<string, string>

/** About how many characters a file holds; a third of that goes over the line. */
const POSTINGS_IN_FILE = 24_000
const WORDS_IN_FILE = 16_000
const NAMES_IN_FILE = 10_000

type Source = {
  analyser: Analyser
  /** In the order of their numbers. `counts` is null for what is suggested only; such stand last. */
  documents: readonly { document: SearchDocument; counts: Counts | null }[]
  /** Names a file by what it holds. */
  digestOf: (contents: string) => string
}

export function indexFiles({ analyser, documents, digestOf }: Source): IndexFiles {
  const files: IndexFiles = new Map()
  const put = (folder: string, contents: string, extension = 'json'): string => {
    const name = `${folder}/${digestOf(contents)}.${extension}`
    files.set(name, contents)
    return name
  }
  const found = documents.flatMap(({ counts }) => counts ?? [])
  const postings = weigh(documents.flatMap(({ document, counts }) => (counts ? [{ counts, boost: KIND_BOOST[document.kind] ?? 1 }] : [])))
  const words = [...postings.keys()].sort(byUnits)
  const lines = wordLines(postings, found)
  const manifest: Manifest = {
    locale: analyser.locale,
    documents: found.length,
    suggested: documents.length - found.length,
    postings: cutInto(words, (word) => `${JSON.stringify(word)}:${JSON.stringify(packed(postings.get(word)!))}`, POSTINGS_IN_FILE, (pieces) => put('postings', `{${pieces.join(',')}}`)),
    words: cutInto(words, (word) => lines.get(word)!, WORDS_IN_FILE, (pieces) => put('words', pieces.join('\n'), 'txt')),
    backwards: cutInto(words.map(reversed).sort(byUnits), (word) => word, WORDS_IN_FILE / 2, (pieces) => put('backwards', pieces.join('\n'), 'txt')),
    names: namesOf(documents.map(({ document }) => document), analyser, (contents) => put('names', contents)),
    cards: cardsOf(documents.map(({ document }) => document), put),
    facets: put('facets', JSON.stringify(facetsOf(documents.map(({ document }) => document)))),
  }
  files.set('manifest.json', JSON.stringify(manifest))
  return files
}

function cutInto(words: readonly string[], pieceOf: (word: string) => string, limit: number, write: (pieces: string[]) => string): Cut {
  const cut: Cut = []
  let first = ''
  let pieces: string[] = []
  let length = 0
  const close = () => {
    if (pieces.length > 0) cut.push([first, write(pieces)])
    pieces = []
    length = 0
  }
  for (const word of words) {
    const piece = pieceOf(word)
    if (length + piece.length > limit) close()
    if (pieces.length === 0) first = word
    pieces.push(piece)
    length += piece.length
  }
  close()
  return cut
}

/** Weights by turns with steps from document to document; empty fields at the end are left out. */
function packed(fields: readonly number[][]): number[][] {
  const all = fields.map((pairs) => {
    let before = 0
    return pairs.map((value, at) => {
      if (at % 2 === 1) return value
      const step = value - before
      before = value
      return step
    })
  })
  while (all.at(-1)?.length === 0) all.pop()
  return all
}

function wordLines(postings: Postings, found: readonly Counts[]): Map<string, string> {
  const forms = new Map<string, string>()
  for (const { keys, forms: own } of found) for (const [number, key] of keys.entries()) if (own[number] && !forms.has(key)) forms.set(key, own[number])
  return new Map(
    [...postings].map(([word, fields]) => {
      const documents = Math.max(...fields.map(({ length }) => length / 2))
      const form = forms.get(word)
      return [word, form ? `${word}\t${documents}\t${form}` : `${word}\t${documents}`]
    }),
  )
}

function namesOf(documents: readonly SearchDocument[], analyser: Analyser, write: (contents: string) => string): Cut {
  const plainWords = (text: string) => analyser.tokens(text).map(({ word }) => analyser.plainOf(word))
  const byWord = new Map<string, number[][]>()
  for (const [number, { title, names }] of documents.entries()) {
    const inTitle = plainWords(title)
    const [first] = inTitle
    for (const word of new Set([...inTitle, ...names.flatMap(plainWords)])) {
      const lists = byWord.get(word) ?? [[], [], []]
      lists[word === first ? 0 : inTitle.includes(word) ? 1 : 2]!.push(number)
      byWord.set(word, lists)
    }
  }
  return cutInto([...byWord.keys()].sort(byUnits), (word) => `${JSON.stringify(word)}:${JSON.stringify(byWord.get(word)!.map(toSteps))}`, NAMES_IN_FILE, (pieces) => write(`{${pieces.join(',')}}`))
}

function cardsOf(documents: readonly SearchDocument[], put: (folder: string, contents: string, extension?: string) => string): string[] {
  const cards = documents.map(({ ref, kind, path, title, summary, lang, english, body }): Card => ({
    ref, kind, path, title, summary, ...(lang && { lang }), ...(english && { english }), ...(body && { text: put('texts', body, 'txt') }),
  }))
  return Array.from({ length: Math.ceil(cards.length / CARDS_IN_FILE) }, (_, index) => put('cards', JSON.stringify(cards.slice(index * CARDS_IN_FILE, (index + 1) * CARDS_IN_FILE))))
}

function facetsOf(documents: readonly SearchDocument[]): FacetsFile {
  const numbers: Record<string, Record<string, number[]>> = {}
  for (const [number, { kind, facets }] of documents.entries()) {
    for (const [facet, values] of Object.entries({ kind: [kind], ...facets })) for (const value of values) ((numbers[facet] ??= {})[value] ??= []).push(number)
  }
  return Object.fromEntries(Object.entries(numbers).map(([facet, values]) => [facet, Object.fromEntries(Object.entries(values).map(([value, of]) => [value, toSteps(of)]))]))
}

