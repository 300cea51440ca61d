import { describe, expect, it } from 'vitest'
import type { Block } from '../core/index.ts'
import { Graph } from '../link/index.ts'
import { readProse } from '../read/index.ts'
import type { Entry } from '../schema/index.ts'
import { TermLinks, termForms } from './term-links.ts'

const term = (id: string, labels: object): Entry => ({ key: `term/${id}`, kind: 'term', id, file: '', locale: 'en', digest: '', sections: [], facts: { id, labels, methodologies: [] } }) as unknown as Entry
const labels = (preferred: string, hidden: string[] = []) => ({ preferred, alternative: [], hidden, attested: 'seen' })
const graph = new Graph(
  [
    term('rumour', { en: labels('rumour', ['rumours']), bg: labels('слух', ['слухове', 'слуховете']) }),
    term('hate-crime', { en: labels('hate crime', ['hate crimes']) }),
    term('crime', { en: labels('crime') }),
    term('contact', { en: labels('intergroup contact', ['contact', 'intergroup contacts']) }),
    term('border-town', { en: labels('border town', ['border towns']) }),
  ],
  [],
  [],
)

const blocks = (text: string): Block[] => readProse('t.md', `## Part\n\n${text}\n`, 1).sections[0]!.blocks
/** Terms as they were found, with their words: `rumour=Rumours`. */
const found = (links: TermLinks, text: string, language: 'en' | 'bg' = 'en') =>
  [...JSON.stringify(links.in(blocks(text), language)).matchAll(/"type":"term","id":"([^"]+)","children":\[\{"type":"text","value":"([^"]+)"/g)].map(([, id, words]) => `${id}=${words}`)
const fresh = (leftOut: string[] = []) => new TermLinks((language) => termForms(graph, language), leftOut)

describe('glossary links', () => {
  it('take the first use only, in any form and any case, over the whole page', () => {
    const links = fresh()
    expect(found(links, 'Rumours spread. One rumour more.')).toEqual(['rumour=Rumours'])
    expect(found(links, 'A rumour again.')).toEqual([])
  })

  it('take the longest term, and whole words only', () => {
    expect(found(fresh(), 'A hate crime is a crime.')).toEqual(['hate-crime=hate crime', 'crime=crime'])
    expect(found(fresh(), 'Rumoured crimes, and rumour-like things.')).toEqual([])
  })

  it('know the forms of the language of the text', () => {
    expect(found(fresh(), 'Слуховете тръгват рано.', 'bg')).toEqual(['rumour=Слуховете'])
    expect(found(fresh(), 'A rumour.', 'bg')).toEqual([])
  })

  it('leave headings, links and code alone, and what needs no explanation', () => {
    expect(found(fresh(), '### A rumour\n\n[rumour](https://www.example.org/) `rumour`')).toEqual([])
    expect(found(fresh(['rumour']), 'A rumour.')).toEqual([])
  })

  it('leave a lone word of a longer term to search', () => {
    expect(found(fresh(), 'The contact for the day.')).toEqual([])
    expect(found(fresh(), 'Intergroup contacts help.')).toEqual(['contact=Intergroup contacts'])
  })

  it('leave names alone that hold a term', () => {
    expect(found(fresh(), 'It joined the Border Towns and Islands Network. Border towns differ.')).toEqual(['border-town=Border towns'])
    expect(found(fresh(), 'The Hate Crime Bureau and the National Crime Agency write: Crime falls.')).toEqual(['crime=Crime'])
  })

  it('change no word of the text', () => {
    const text = 'Some *rumours* about a **hate crime**, and so on: crime.'
    const words = (value: unknown) => [...JSON.stringify(value).matchAll(/"value":"([^"]*)"/g)].map(([, piece]) => piece).join('')
    expect(words(fresh().in(blocks(text), 'en'))).toBe(words(blocks(text)))
  })
})
