/** Whatever text is accepted, writing it and reading it again gives the same text. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutPositions } from '../core/index.ts'
import { readProse } from '../read/index.ts'
import { sectionsToMarkdown } from './index.ts'

const read = (text: string) => readProse('test.md', text, 1)
const bare = (text: string) => withoutPositions(read(text).sections.map(({ title, blocks }) => ({ title, blocks })))

function expectRoundTrip(text: string): void {
  const { sections } = read(text)
  const named = sections.map((section) => ({ ...section, part: section.position ? 'named' : 'lead' }))
  expect(bare(sectionsToMarkdown(named))).toEqual(bare(text))
}

// No stars and underscores of their own: emphasis inside emphasis inside a word has no Markdown that reads back the same.
const word = fc.stringMatching(/^[a-zA-Zа-яšžčëāž0-9[\]<>#|`~!&\\()+.:=-]{1,8}$/)
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '))
const inline = fc.oneof(
  { weight: 5, arbitrary: words },
  words.map((text) => `*${text}*`),
  words.map((text) => `**${text}**`),
  fc.constant('[Living library](../methodologies/human-library.md#steps)'),
  fc.constant('[@groyecka-2019, p. 12; @mousa-2020]'),
  fc.constant('<https://example.org/a?b=c&d=e>'),
  fc.constant('`a < b`'),
)
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))
const block = fc.oneof(
  { weight: 4, arbitrary: line },
  line.map((text) => `### ${text}`),
  fc.array(line, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc.array(line, { minLength: 1, maxLength: 4 }).map((items) => items.map((item, index) => `${index + 1}. ${item}\n\n   more (15 min)`).join('\n')),
  line.map((text) => `> ${text}`),
  fc.tuple(words, words).map(([a, b]) => `| a | b |\n| --- | ---: |\n| ${a.replaceAll('|', '')} | ${b.replaceAll('|', '')} |`),
  words.map((text) => '```\n' + text + '\n```'),
  fc.constant('---'),
  words.map((text) => `## ${text}`),
)
const document = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n\n'))

describe('reading and writing Markdown', () => {
  it('loses nothing of any text that is accepted', () => {
    fc.assert(
      fc.property(document, (text) => {
        fc.pre(read(text).diagnostics.length === 0)
        expectRoundTrip(text)
      }),
      { numRuns: 500 },
    )
  })

  const root = new URL('../../', import.meta.url)
  const files = ['toolkit/methodologies', 'toolkit/practices', 'toolkit/manual', 'recommendations', 'networks'].flatMap((folder) =>
    readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`),
  )
  it('loses nothing of our own entries', () => {
    expect(files.length).toBeGreaterThan(20)
    for (const file of files) {
      const content = readFileSync(new URL(file, root), 'utf8')
      expectRoundTrip(content.slice(content.indexOf('\n---\n') + 5))
    }
  })
})
