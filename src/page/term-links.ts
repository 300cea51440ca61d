/** The first use of each glossary term in the text of a page, as a link to the glossary. */
import type { Block, Inline, Locale, ProseNode, Text } from '../core/index.ts'
import type { Graph } from '../link/index.ts'
import type { TermUse } from '../prose/index.ts'
import type { Entry } from '../schema/index.ts'

/** Words of one form of a term, in lower case. */
type Form = { term: string; words: string[] }
/** Forms by their first word, the longest first. */
export type TermForms = ReadonlyMap<string, readonly Form[]>

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu

const wordsIn = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

const known = new WeakMap<Graph, Map<Locale, TermForms>>()

/**
 * The forms by which a text may mean a term: preferred and alternative labels, and of the hidden ones those that are not
 * shorter than all of these. A lone word out of a longer name is for search only: «contact» in a text is rarely
 * «intergroup contact». Made once for an edition.
 */
export function termForms(graph: Graph, language: Locale): TermForms {
  const ofGraph = known.get(graph) ?? new Map<Locale, TermForms>()
  known.set(graph, ofGraph)
  let forms = ofGraph.get(language)
  if (!forms) ofGraph.set(language, (forms = readForms(graph.all('term'), language)))
  return forms
}

function readForms(terms: readonly Entry<'term'>[], language: Locale): TermForms {
  const byFirst = new Map<string, Form[]>()
  for (const { id, facts } of terms) {
    const labels = facts.labels[language]
    if (!labels) continue
    const shown = [labels.preferred, ...labels.alternative].map(wordsIn)
    const shortest = Math.min(...shown.map(({ length }) => length))
    for (const words of [...shown, ...labels.hidden.map(wordsIn).filter(({ length }) => length >= shortest)]) {
      const first = words[0]
      if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { term: id, words }])
    }
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

/** One for each page: it remembers which terms have been linked on it. */
export class TermLinks {
  readonly #used: Set<string>
  readonly #formsOf: (language: Locale) => TermForms

  /** `leftOut` are terms that need no explanation on this page. */
  constructor(formsOf: (language: Locale) => TermForms, leftOut: Iterable<string>) {
    this.#formsOf = formsOf
    this.#used = new Set(leftOut)
  }

  in(blocks: readonly Block[], language: Locale): Block[] {
    const forms = this.#formsOf(language)
    return forms.size === 0 ? [...blocks] : blocks.map((block) => this.#node(block, forms) as Block)
  }

  /** Headings, code and the words of links stay as they are. */
  #node(node: ProseNode, forms: TermForms): ProseNode {
    if (!('children' in node) || node.type === 'heading' || node.type === 'link') return node
    const children = (node.children as ProseNode[]).flatMap((child) => (child.type === 'text' ? this.#text(child, forms) : [this.#node(child, forms)]))
    return { ...node, children } as ProseNode
  }

  #text({ value }: Text, forms: TermForms): ProseNode[] {
    const words = [...value.matchAll(WORD)].map(({ 0: word, index }) => ({ lower: word.toLowerCase(), start: index, end: index + word.length }))
    const pieces: (Inline | TermUse)[] = []
    let from = 0
    for (let at = 0; at < words.length; at++) {
      const form = forms.get(words[at]!.lower)?.find((candidate) => !this.#used.has(candidate.term) && follows(words, at, candidate, value) && !insideName(words, at, candidate, value))
      if (!form) continue
      const start = words[at]!.start
      const end = words[at + form.words.length - 1]!.end
      if (start > from) pieces.push({ type: 'text', value: value.slice(from, start) })
      pieces.push({ type: 'term', id: form.term, children: [{ type: 'text', value: value.slice(start, end) }] })
      this.#used.add(form.term)
      from = end
      at += form.words.length - 1
    }
    if (from < value.length) pieces.push({ type: 'text', value: value.slice(from) })
    return pieces as ProseNode[]
  }
}

/** Whether the words of a form stand here, with nothing but white space between them. */
function follows(words: readonly { lower: string; start: number; end: number }[], at: number, form: Form, value: string): boolean {
  return form.words.every((word, index) => {
    const here = words[at + index]
    if (here?.lower !== word) return false
    return index === 0 || /^\s+$/.test(value.slice(words[at + index - 1]!.end, here.start))
  })
}

/** «Border Towns» in «Border Towns and Islands Network» is part of a name: all its words are capital, and the name goes on. */
function insideName(words: readonly { start: number; end: number }[], at: number, form: Form, value: string): boolean {
  const isCapital = (index: number) => index in words && /^\p{Lu}/u.test(value.slice(words[index]!.start))
  const joined = (index: number) => index + 1 in words && index >= 0 && /^\s+$/.test(value.slice(words[index]!.end, words[index + 1]!.start))
  if (!form.words.every((_, index) => isCapital(at + index))) return false
  const last = at + form.words.length - 1
  if (joined(last) && isCapital(last + 1)) return true
  if (joined(at - 1) && isCapital(at - 1)) return true
  return form.words.length > 1 && joined(last) && joined(last + 1) && isCapital(last + 2)
}
