/**
 * The text of an entry as a tree of the few Markdown constructs that are allowed.
 *
 * Nodes have the shape of mdast, so that kept libraries can read them. There is no node for HTML: what is not in this
 * list cannot reach a page. `position` is kept only where a later stage may have to point at the node.
 */
import type { Point } from './place.ts'

export type Span = { start: Point; end: Point }

export type Text = { type: 'text'; value: string }
export type Emphasis = { type: 'emphasis'; children: Inline[] }
export type Strong = { type: 'strong'; children: Inline[] }
export type InlineCode = { type: 'inlineCode'; value: string }
export type Break = { type: 'break' }
/** `url` is a web or mail address, `#part`, or a path relative to the file the text stands in. */
export type Link = { type: 'link'; url: string; children: Inline[]; position?: Span }
export type Image = { type: 'image'; url: string; alt: string; position?: Span }
/** `[@source-id, p. 12; @other]` */
export type Citation = { type: 'citation'; items: { source: string; locator?: string }[]; position?: Span }
export type Inline = Text | Emphasis | Strong | InlineCode | Break | Link | Image | Citation

export type Paragraph = { type: 'paragraph'; children: Inline[] }
export type Heading = { type: 'heading'; depth: 3 | 4; children: Inline[] }
export type ListItem = { type: 'listItem'; spread: boolean; children: Block[] }
export type List = { type: 'list'; ordered: boolean; start: number | null; spread: boolean; children: ListItem[] }
export type Blockquote = { type: 'blockquote'; children: Block[] }
export type CodeBlock = { type: 'code'; lang: string | null; value: string }
export type ThematicBreak = { type: 'thematicBreak' }
export type TableCell = { type: 'tableCell'; children: Inline[] }
export type TableRow = { type: 'tableRow'; children: TableCell[] }
export type Table = { type: 'table'; align: ('left' | 'right' | 'center' | null)[]; children: TableRow[] }
export type Block = Paragraph | Heading | List | Blockquote | CodeBlock | ThematicBreak | Table

export type ProseNode = Inline | Block | ListItem | TableRow | TableCell

/** A second-level heading and what stands below it. The text before the first heading has the part `lead`. */
export type Section = SectionHead & {
  /** May be read from a cache each time: ask only for what is rendered. */
  readonly blocks: Block[]
  /** The words of the blocks, one block a line. May be read from a cache, as the blocks. */
  readonly text: string
}

/** What most stages ask of a section: where it leads, without its words. */
export type SectionHead = {
  /** Id of the part in `vocabulary/parts.yml`, `lead`, or `free-1`, `free-2` … for headings of a chapter's own. */
  part: string
  title: string
  /** In reading order; where each stands is asked of the blocks, and only when something is wrong. */
  references: TextReference[]
  hasNumberedList: boolean
  position?: Span
}

/** What a node of a text that leads somewhere else says of where it leads. */
export type TextReference = Pick<Link, 'type' | 'url'> | Pick<Citation, 'type' | 'items'> | Pick<Image, 'type' | 'url'>

/** A section with what most stages ask of it, so that they need not walk through its blocks. */
export function toSection(part: string, title: string, blocks: Block[], position?: Span): Section {
  const references = referringNodes(blocks).map((node): TextReference => (node.type === 'citation' ? { type: node.type, items: node.items } : { type: node.type, url: node.url }))
  const hasNumberedList = blocks.some((block) => block.type === 'list' && block.ordered)
  return { part, title, blocks, text: plainText(blocks).trim(), references, hasNumberedList, ...(position && { position }) }
}

/** The nodes that lead somewhere else, in reading order. */
export function referringNodes(blocks: readonly Block[]): (Link | Citation | Image)[] {
  const found: (Link | Citation | Image)[] = []
  visitProse(blocks, (node) => {
    if (node.type === 'link' || node.type === 'citation' || node.type === 'image') found.push(node)
  })
  return found
}

export const childrenOf = (node: ProseNode): readonly ProseNode[] => ('children' in node ? node.children : [])

/** Calls `visit` for each node, parents first, in reading order. */
export function visitProse(nodes: readonly ProseNode[], visit: (node: ProseNode) => void): void {
  for (const node of nodes) {
    visit(node)
    visitProse(childrenOf(node), visit)
  }
}

/** The words of some nodes; blocks, cells and list items are set apart by a line break. Citations are left out, with the space before them. */
export function plainText(nodes: readonly ProseNode[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') text += node.value
    else if (node.type === 'image') text += node.alt
    else if (node.type === 'break') text += '\n'
    else if (node.type === 'citation') text = text.replace(/ +$/, '')
    else text += plainText(childrenOf(node))
    if (['paragraph', 'heading', 'listItem', 'tableCell', 'tableRow', 'code'].includes(node.type) && text && !text.endsWith('\n')) text += '\n'
  }
  return text
}

/** A copy without positions: the form that is compared, digested and frozen. */
export const withoutPositions = <T>(value: T): T => JSON.parse(JSON.stringify(value, (key, inner) => (key === 'position' ? undefined : inner))) as T
