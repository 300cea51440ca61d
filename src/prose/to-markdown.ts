/** Prose → Markdown text that reads back as the same prose. */
import type { Nodes, Root } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Block, Citation, Section, Text } from '../core/index.ts'

type Written = Block | { type: 'heading'; depth: 2; children: Text[] }

export function proseToMarkdown(blocks: readonly Written[]): string {
  const root = { type: 'root', children: blocks } as unknown as Root
  return toMarkdown(root as Nodes, {
    bullet: '-',
    rule: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    handlers: { citation: citationToMarkdown } as never,
  })
}

export const citationToMarkdown = (citation: Citation): string =>
  `[${citation.items.map(({ source, locator }) => `@${source}${locator ? `, ${locator}` : ''}`).join('; ')}]`

/** A whole text: each section below its heading. */
export const sectionsToMarkdown = (sections: readonly Pick<Section, 'part' | 'title' | 'blocks'>[]): string =>
  proseToMarkdown(sections.flatMap(({ part, title, blocks }): Written[] => (part === 'lead' ? blocks : [{ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] }, ...blocks])))
