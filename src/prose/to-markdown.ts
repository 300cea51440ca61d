/** Prose → Markdown text that reads back as the same prose. */
import type { Nodes, Root } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Block, Citation, Section } from '../core/index.ts'

export function proseToMarkdown(blocks: readonly Block[]): string {
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
export const sectionsToMarkdown = (sections: readonly Section[]): string =>
  sections.map(({ part, title, blocks }) => (part === 'lead' ? '' : `## ${title}\n\n`) + proseToMarkdown(blocks)).join('\n')
