/** A knowledge base made by program: as many entries as asked for, each of about 7.5 kB with 15 links, the same in every run. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const WORDS = 'town people meeting library practice council residents school border festival language volunteers evidence method report group partner street question answer plan budget week room table coffee mayor officer project network public event training story rumour contact trust measure survey youth theatre film exchange visit charter rights service welcome neighbour solidarity'.split(' ')

/** `vocabularies` is the folder to copy the closed lists from. Returns the paths of the entries that were written. */
export function writeSyntheticBase(root: string, entries: number, vocabularies: string): string[] {
  const random = generator(42)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const sentence = () => `${Array.from({ length: 14 }, () => pick(WORDS)).join(' ')}.`.replace(/^./, (first) => first.toUpperCase())
  const methodologies = Array.from({ length: Math.max(2, Math.round(entries * 0.25)) }, (_, index) => `method-${index}`)
  const practices = Array.from({ length: Math.max(2, Math.round(entries * 0.65)) }, (_, index) => `practice-of-town-${index}`)
  const recommendations = Array.from({ length: Math.max(1, Math.min(900, Math.round(entries * 0.1))) }, (_, index) => `advice-${index}`)
  const sources = Array.from({ length: Math.max(10, Math.round(entries * 0.3)) }, (_, index) => `source-${index}`)
  const paths: string[] = []
  const put = (path: string, content: string) => {
    paths.push(path)
    writeFileSync(join(root, path), content)
  }

  /** Parts of about 600 characters with links and citations, to 7.5 kB in all. */
  const parts = (titles: readonly string[]) => {
    const paragraphs = Math.ceil(7000 / titles.length / 480)
    return titles.map((title) => `## ${title}\n\n${title === 'Steps' ? steps() : Array.from({ length: paragraphs }, paragraph).join('\n\n')}\n`).join('\n')
  }
  const paragraph = () => `${sentence()} See [${pick(WORDS)}](../methodologies/${pick(methodologies)}.md) and **${pick(WORDS)}** [@${pick(sources)}]. ${sentence()} ${sentence()} ${sentence()} ${sentence()}`
  const steps = () => Array.from({ length: 8 }, (_, index) => `${index + 1}. ${sentence()} (15 min)`).join('\n')

  for (const folder of ['toolkit/methodologies', 'toolkit/practices', 'recommendations', 'networks/sources', 'vocabulary']) mkdirSync(join(root, folder), { recursive: true })
  cpSync(vocabularies, join(root, 'vocabulary'), { recursive: true, filter: (path) => !/glossary|wording/.test(path) })
  for (const id of sources) put(`networks/sources/${id}.yml`, `id: ${id}\ntype: webpage\ntitle: Report ${id}\nlanguage: en\nchecked: page\nURL: https://www.example.org/${id}\n`)
  for (const id of methodologies) put(`toolkit/methodologies/${id}.md`, `---\n${methodologyFacts(id, sentence(), pick(sources), pick(methodologies))}---\n\n${parts(METHODOLOGY_PARTS)}`)
  for (const id of practices) put(`toolkit/practices/${id}.md`, `---\n${practiceFacts(id, sentence(), pick(methodologies), pick(sources))}---\n\n${parts(PRACTICE_PARTS)}`)
  for (const [index, id] of recommendations.entries()) put(`recommendations/${id}.md`, `---\n${recommendationFacts(id, index, sentence(), pick(practices), pick(sources))}---\n\n${parts(RECOMMENDATION_PARTS).replaceAll('../methodologies/', '../toolkit/methodologies/')}`)
  return paths
}

const METHODOLOGY_PARTS = ['Purpose', 'When to use', 'When not to use', 'People and skills', 'Materials', 'Preparation', 'Steps', 'Follow-up', 'How to evaluate', 'Risks and safeguards', 'Accessibility and safeguarding', 'Variants', 'What the evidence says']
const PRACTICE_PARTS = ['What was done', 'What came of it', 'What we would change', "Sources' limits"]
const RECOMMENDATION_PARTS = ['Why', 'What to do', 'What it rests on', 'Limits and risks', 'How to tell it works']

const head = (id: string, title: string) => `id: ${id}\ntitle: ${title}\nsummary: ${title}\n`

const methodologyFacts = (id: string, title: string, source: string, related: string) => `${head(id, title)}status: published
topics: [civic-participation, town-networking]
audiences: [residents-general]
formats: [encounter]
groupSize: { min: 10, max: 40, basis: estimate }
duration: { min: PT2H, max: PT4H, basis: published, source: ${source} }
preparation: { min: 2, max: 6, basis: estimate }
staff: { min: 3, max: 10, basis: estimate }
cost: { min: c1, max: c2, basis: estimate }
skills: [k1]
settings: [indoor]
risks: [privacy-identity, backlash]
claim: ${title}
evidence:
  - { source: ${source}, design: comparison, year: 2019, setting: a town, outcome: attitudes, finding: A small change., direction: positive, directness: high }
evidenceReviewed: 2026-11-21
related:
  - { methodology: ${related}, why: for a longer contact }
reviewBy: 2028-11-21
`

const practiceFacts = (id: string, title: string, methodology: string, source: string) => `${head(id, title)}status: published
topics: [civic-participation]
methodologies: [${methodology}]
places:
  - { town: Burgas, country: BG }
start: 2018-06-20
participants:
  - { count: 120, what: readers, sources: [${source}] }
documented: carried-out
evaluation: none
sources: [${source}]
`

const recommendationFacts = (id: string, index: number, title: string, practice: string, source: string) => `${head(id, title)}code: R${String(index + 1).padStart(2, '0')}
addressees:
  - { level: local, body: the town council }
topics: [civic-participation]
origin: { kind: stated-aim, explanation: An aim of a network., sources: [${source}] }
history:
  - { status: draft, date: 2026-11-21, by: Editors, reason: First text. }
supportedBy:
  - { entry: practice/${practice}, supports: that it can be done }
actions:
  - { who: the mayor, what: decide, when: within a year }
indicators:
  - { what: meetings held, how: count them }
reviewBy: 2027-11-21
`

/** Mulberry32: a small generator of numbers in [0, 1) that gives the same row in every run. */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
