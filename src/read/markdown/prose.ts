/** Markdown text → sections of allowed nodes. What is not allowed becomes a diagnostic, never output. */
import type { Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, Code, Diagnostic, Inline, ListItem, Place, Section, Span, TableCell, TableRow } from '../../core/index.ts'
import { diagnose, plainText, toSection } from '../../core/index.ts'
import { LIMITS } from '../limits.ts'
import { isOwnImage, readAddress } from './addresses.ts'
import { findCitations } from './citations.ts'

/** `firstLine` is the line of the file on which `text` begins, counted from 1. */
export function readProse(file: string, text: string, firstLine: number): { sections: Section[]; diagnostics: Diagnostic[] } {
  const tooDeep = lineNestedTooDeeply(text)
  if (tooDeep !== undefined) {
    const place = { file, start: { line: firstLine + tooDeep, column: 1 }, end: { line: firstLine + tooDeep, column: 1 } }
    return { sections: [], diagnostics: [diagnose('markdown-too-deep', place, `Lists or quotations are nested deeper than ${LIMITS.textDepth} levels here.`, 'Use fewer levels, or third-level headings.')] }
  }
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return new ProseReader(file, text, firstLine, tree).read()
}

/** A scan before parsing: the time of a Markdown parser grows with the square of such nesting. */
function lineNestedTooDeeply(text: string): number | undefined {
  const marker = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*(?=>|[-*+][ \t]|\d{1,9}[.)][ \t]|$)){9,}/
  const index = text.split('\n').findIndex((line) => marker.test(line) || /^ {64,}\S/.test(line))
  return index === -1 ? undefined : index
}

class ProseReader {
  readonly diagnostics: Diagnostic[] = []
  readonly #definitions = new Map<string, string>()
  readonly #file: string
  readonly #text: string
  readonly #firstLine: number
  readonly #root: Root

  constructor(file: string, text: string, firstLine: number, root: Root) {
    this.#file = file
    this.#text = text
    this.#firstLine = firstLine
    this.#root = root
  }

  read(): { sections: Section[]; diagnostics: Diagnostic[] } {
    for (const node of this.#root.children) if (node.type === 'definition') this.#definitions.set(node.identifier, node.url)
    const sections: Section[] = []
    let current: { title: string; blocks: Block[]; position?: Span } = { title: '', blocks: [] }
    const close = () => {
      const isLead = current.position === undefined
      if (!isLead || current.blocks.length > 0) sections.push(toSection(isLead ? 'lead' : '', current.title, current.blocks, current.position))
    }
    for (const node of this.#root.children) {
      if (node.type === 'heading' && node.depth === 2) {
        close()
        current = { title: plainText(this.#inlines(node.children)).trim(), blocks: [], position: this.#span(node) }
      } else {
        const block = this.#block(node, 0)
        if (block) current.blocks.push(block)
      }
    }
    close()
    return { sections, diagnostics: this.diagnostics }
  }

  #block(node: RootContent, depth: number): Block | undefined {
    if (depth > LIMITS.textDepth) return this.#refuse(node, 'markdown-too-deep', `Lists or quotations are nested deeper than ${LIMITS.textDepth} levels here.`, 'Use fewer levels, or third-level headings.')
    switch (node.type) {
      case 'paragraph':
        this.#refuseMdx(node)
        return { type: 'paragraph', children: this.#inlines(node.children) }
      case 'heading':
        return this.#heading(node, depth)
      case 'list': {
        const items = node.children.map((item): ListItem => ({ type: 'listItem', spread: item.spread ?? false, children: this.#blocks(item.children, depth + 1) }))
        return { type: 'list', ordered: node.ordered ?? false, start: node.ordered ? (node.start ?? 1) : null, spread: node.spread ?? false, children: items }
      }
      case 'blockquote':
        return { type: 'blockquote', children: this.#blocks(node.children, depth + 1) }
      case 'code':
        if (node.lang && !/^[a-z0-9-]{1,20}$/.test(node.lang)) return this.#refuse(node, 'markdown-not-allowed', `A code block cannot be of the kind “${node.lang.slice(0, 40)}”.`, 'Leave the word after the three backticks out.')
        if (node.lang === 'mdx-code-block') return this.#refuse(node, 'mdx-not-allowed', 'Program code cannot be run from a text.', 'Remove the block.')
        return { type: 'code', lang: node.lang ?? null, value: node.value }
      case 'thematicBreak':
        return { type: 'thematicBreak' }
      case 'table': {
        const rows = node.children.map((row): TableRow => ({ type: 'tableRow', children: row.children.map((cell): TableCell => ({ type: 'tableCell', children: this.#inlines(cell.children) })) }))
        return { type: 'table', align: node.align ?? [], children: rows }
      }
      case 'definition':
        return undefined
      case 'html':
        return this.#refuseHtml(node)
      default:
        return this.#refuse(node, 'markdown-not-allowed', 'This form of Markdown is not used here.', 'Write it as plain paragraphs, lists or a table.')
    }
  }

  #blocks(nodes: readonly RootContent[], depth: number): Block[] {
    return nodes.map((node) => this.#block(node, depth)).filter((block) => block !== undefined)
  }

  #heading(node: Extract<RootContent, { type: 'heading' }>, depth: number): Block | undefined {
    if (depth > 0) return this.#refuse(node, 'markdown-not-allowed', 'A heading stands inside a list or a quotation.', 'Take it out of the list, or make it bold text.')
    if (node.depth === 3 || node.depth === 4) return { type: 'heading', depth: node.depth, children: this.#inlines(node.children) }
    if (node.depth === 1) return this.#refuse(node, 'markdown-not-allowed', 'The text has a first-level heading (#).', 'The title stands in the facts at the top; begin parts with ## and sub-parts with ###.')
    return this.#refuse(node, 'markdown-not-allowed', 'Headings go down to the fourth level (####) only.', 'Use ### or ####, or bold text.')
  }

  #inlines(nodes: readonly Nodes[]): Inline[] {
    const inlines: Inline[] = []
    for (const inline of nodes.flatMap((node) => this.#inline(node))) {
      const last = inlines.at(-1)
      // What was refused between two texts leaves one text behind.
      if (last?.type === 'text' && inline.type === 'text') last.value += inline.value
      else inlines.push(inline)
    }
    return inlines
  }

  #inline(node: Nodes): Inline[] {
    switch (node.type) {
      case 'text':
        return this.#withCitations(node)
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: this.#inlines(node.children) }]
      case 'inlineCode':
        return [{ type: 'inlineCode', value: node.value }]
      case 'break':
        return [{ type: 'break' }]
      case 'link':
        return this.#link(node, node.url, this.#inlines(node.children))
      case 'linkReference':
        return this.#link(node, this.#definitions.get(node.identifier) ?? '', this.#inlines(node.children))
      case 'image':
        return this.#image(node, node.url, node.alt ?? '')
      case 'imageReference':
        return this.#image(node, this.#definitions.get(node.identifier) ?? '', node.alt ?? '')
      case 'html':
        this.#refuseHtml(node)
        return []
      default:
        this.#refuse(node, 'markdown-not-allowed', 'This form of Markdown is not used here.', 'Write it as plain text.')
        return []
    }
  }

  #link(node: Nodes, url: string, children: Inline[]): Inline[] {
    const address = readAddress(url)
    if (address.kind === 'refused') {
      this.#refuse(node, 'link-not-allowed', address.why, address.hint)
      return children
    }
    if (plainText(children).trim() === '') {
      this.#refuse(node, 'link-not-allowed', 'The link has no text, so nobody can see or hear it.', 'Put words between the square brackets that say where it leads.')
      return []
    }
    return [{ type: 'link', url, children, position: this.#span(node) }]
  }

  #image(node: Nodes, url: string, alt: string): Inline[] {
    if (!isOwnImage(url)) this.#refuse(node, 'image-not-allowed', 'The picture does not stand in the folder of this text.', 'Put a .png, .jpg or .webp with a plain name beside the file and write ![What it shows](name.jpg).')
    else if (alt.trim() === '') this.#refuse(node, 'image-text-missing', 'The picture has no description for people who cannot see it.', 'Write what it shows between the square brackets: ![Two people at a library desk](desk.jpg).')
    else return [{ type: 'image', url: url.replace(/^\.\//, ''), alt: alt.trim(), position: this.#span(node) }]
    return alt ? [{ type: 'text', value: alt }] : []
  }

  #withCitations(node: Extract<Nodes, { type: 'text' }>): Inline[] {
    const inlines: Inline[] = []
    let from = 0
    for (const { start, end, items } of findCitations(node.value)) {
      if (!items) {
        this.#report('citation-broken', this.#placeInside(node, node.value.slice(start, end)), 'This citation cannot be read.', 'Write [@source-id] or [@source-id, p. 12]; several are set apart by a semicolon: [@one; @two].')
        continue
      }
      if (start > from) inlines.push({ type: 'text', value: node.value.slice(from, start) })
      const { start: first, end: last } = this.#placeInside(node, node.value.slice(start, end))
      inlines.push({ type: 'citation', items, position: { start: first, end: last } })
      from = end
    }
    if (from < node.value.length) inlines.push({ type: 'text', value: node.value.slice(from) })
    return inlines
  }

  #refuseHtml(node: Nodes & { value: string }): undefined {
    const tag = /^<\/?([A-Za-z][\w.-]*)/.exec(node.value)?.[1]
    const jsx = tag !== undefined && /^[A-Z]/.test(tag)
    this.#refuse(
      node,
      jsx ? 'mdx-not-allowed' : 'html-not-allowed',
      tag ? `HTML is not used in texts; here stands <${tag}>.` : 'HTML is not used in texts.',
      'Write it in Markdown. If you mean the sign < itself, put a backslash before it: \\<',
    )
    return undefined
  }

  /** MDX has two more constructs, which plain Markdown takes for text: import and export lines. */
  #refuseMdx(node: Extract<RootContent, { type: 'paragraph' }>): void {
    const first = node.children[0]
    if (first?.type === 'text' && /^(import\s+([\w{*][^\n]*\sfrom\s+)?['"]|export\s+((default|const|let|var|function|class|async)\b|\{))/.test(first.value)) {
      this.#refuse(node, 'mdx-not-allowed', 'This line is program code (import or export); texts hold none.', 'Remove the line.')
    }
  }

  #refuse(node: Nodes, code: Code, message: string, hint: string): undefined {
    const { start, end } = this.#span(node)
    this.#report(code, { file: this.#file, start, end }, message, hint)
    return undefined
  }

  #report(code: Code, place: Place, message: string, hint: string): void {
    this.diagnostics.push(diagnose(code, place, message, hint))
  }

  #span(node: Nodes): Span {
    const { start, end } = node.position!
    return {
      start: { line: start.line + this.#firstLine - 1, column: start.column },
      end: { line: end.line + this.#firstLine - 1, column: end.column },
    }
  }

  /** Escapes make the value of a text node differ from its source, so the piece is looked for in the source. */
  #placeInside(node: Nodes, piece: string): Place {
    const { start, end } = this.#span(node)
    const from = node.position!.start.offset!
    const at = this.#text.indexOf(piece, from)
    if (at === -1 || at > node.position!.end.offset!) return { file: this.#file, start, end }
    const before = this.#text.slice(from, at)
    const line = start.line + before.split('\n').length - 1
    const column = before.includes('\n') ? before.length - before.lastIndexOf('\n') : start.column + before.length
    return { file: this.#file, start: { line, column }, end: { line, column: column + piece.length } }
  }
}

