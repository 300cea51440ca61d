/** Markdown text → sections of allowed nodes. What is not allowed becomes a diagnostic, never output. */
import type { Definition, Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, Code, Diagnostic, Inline, ListItem, Place, Section, Span, TableCell, TableRow } from '../../core/index.ts'
import { diagnose, Lines, plainText, toSection, visitProse } from '../../core/index.ts'
import { checkDecoded } from '../characters.ts'
import { LIMITS } from '../limits.ts'
import { isOwnImage, readAddress } from './addresses.ts'
import { findCitations } from './citations.ts'

/** `unread` is set where the text holds more than is read: its parts are then unknown, not missing. */
export type Prose = { sections: Section[]; diagnostics: Diagnostic[]; unread?: true }

/** `firstLine` is the line of the file on which `text` begins, counted from 1. */
export function readProse(file: string, text: string, firstLine: number): Prose {
  const refused = refusedUnread(file, text, firstLine)
  if (refused) return { sections: [], diagnostics: [refused], unread: true }
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return new ProseReader(file, text, firstLine, tree).read()
}

const MARKS = /[[\]*_`<>&!|\\]|[-+][ \t]|\d[.)][ \t]/g

/** A scan before parsing: the time of a Markdown parser can grow with the square of what is counted here. */
function refusedUnread(file: string, text: string, firstLine: number): Diagnostic | undefined {
  const placeAt = (line: number, column: number): Place => ({ file, start: { line: firstLine + line, column }, end: { line: firstLine + line, column } })
  const lines = text.split('\n')
  if (lines.length > LIMITS.textLines) return diagnose('file-too-large', placeAt(LIMITS.textLines, 1), `The text has ${lines.length} lines; at most ${LIMITS.textLines} are read.`, 'Split it into several entries.')
  const deep = lines.findIndex(isNestedTooDeeply)
  if (deep !== -1) return diagnose('markdown-too-deep', placeAt(deep, 1), `Lists or quotations are nested deeper than ${LIMITS.textDepth} levels here.`, 'Use fewer levels, or third-level headings.')
  let marks = 0
  for (const [index, line] of lines.entries()) {
    marks += line.match(MARKS)?.length ?? 0
    if (marks > LIMITS.textMarks) return diagnose('markdown-not-allowed', placeAt(index, 1), `The text has more than ${LIMITS.textMarks} brackets, stars and other signs of Markdown.`, 'Write plain paragraphs, or split the text into several entries.')
  }
  return undefined
}

/** Markers one behind the other, or an indentation of 64 columns. */
const isNestedTooDeeply = (line: string): boolean =>
  /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*(?=>|[-*+][ \t]|\d{1,9}[.)][ \t]|$)){9,}/.test(line) || /^(?: {4}| {0,3}\t){16}[ \t]*\S/.test(line)

class ProseReader {
  readonly diagnostics: Diagnostic[] = []
  readonly #definitions = new Map<string, string>()
  readonly #file: string
  readonly #text: string
  readonly #lines: Lines
  readonly #firstLine: number
  readonly #root: Root

  constructor(file: string, text: string, firstLine: number, root: Root) {
    this.#file = file
    this.#text = text
    this.#lines = new Lines(text)
    this.#firstLine = firstLine
    this.#root = root
  }

  read(): { sections: Section[]; diagnostics: Diagnostic[] } {
    for (const { identifier, url } of definitionsIn(this.#root.children)) if (!this.#definitions.has(identifier)) this.#definitions.set(identifier, url)
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

  #inlines(nodes: readonly Nodes[], depth = 0): Inline[] {
    const inlines: Inline[] = []
    for (const inline of nodes.flatMap((node) => this.#inline(node, depth))) {
      const last = inlines.at(-1)
      // What was refused between two texts leaves one text behind.
      if (last?.type === 'text' && inline.type === 'text') last.value += inline.value
      else inlines.push(inline)
    }
    return inlines
  }

  #inline(node: Nodes, depth: number): Inline[] {
    if (depth > LIMITS.textDepth) {
      this.#refuse(node, 'markdown-too-deep', `Bold and italic text is nested deeper than ${LIMITS.textDepth} levels here.`, 'Make the words bold or italic once.')
      return []
    }
    switch (node.type) {
      case 'text':
        return this.#withCitations(node)
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: this.#inlines(node.children, depth + 1) }]
      case 'inlineCode':
        return [{ type: 'inlineCode', value: node.value }]
      case 'break':
        return [{ type: 'break' }]
      case 'link':
        return this.#link(node, node.url, this.#inlines(node.children, depth + 1))
      case 'linkReference':
        return this.#link(node, this.#definitions.get(node.identifier) ?? '', this.#inlines(node.children, depth + 1))
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
    visitProse(children, (inner) => {
      if (inner.type === 'citation') this.#refuse(node, 'citation-broken', 'A citation stands inside the words of a link.', 'Put the citation behind the link.')
    })
    return [{ type: 'link', url, children, position: this.#span(node) }]
  }

  #image(node: Nodes, url: string, alt: string): Inline[] {
    this.#checkDecoded(node, alt)
    if (!isOwnImage(url)) this.#refuse(node, 'image-not-allowed', 'The picture does not stand in the folder of this text.', 'Put a .png, .jpg or .webp with a plain name beside the file and write ![What it shows](name.jpg).')
    else if (alt.trim() === '') this.#refuse(node, 'image-text-missing', 'The picture has no description for people who cannot see it.', 'Write what it shows between the square brackets: ![Two people at a library desk](desk.jpg).')
    else return [{ type: 'image', url: url.replace(/^\.\//, ''), alt: alt.trim(), position: this.#span(node) }]
    return alt ? [{ type: 'text', value: alt }] : []
  }

  #withCitations(node: Extract<Nodes, { type: 'text' }>): Inline[] {
    this.#checkDecoded(node, node.value)
    const inlines: Inline[] = []
    let from = 0
    let searched = node.position!.start.offset!
    for (const { start, end, items } of findCitations(node.value)) {
      const { place, next } = this.#placeInside(node, node.value.slice(start, end), searched)
      searched = next
      if (!items) {
        this.#report('citation-broken', place, 'This citation cannot be read.', 'Write [@source-id] or [@source-id, p. 12]; several are set apart by a semicolon: [@one; @two].')
        continue
      }
      if (start > from) inlines.push({ type: 'text', value: node.value.slice(from, start) })
      inlines.push({ type: 'citation', items, position: { start: place.start, end: place.end } })
      from = end
    }
    if (from < node.value.length) inlines.push({ type: 'text', value: node.value.slice(from) })
    return inlines
  }

  /** Entities such as &#8238; can stand for characters that the check of the source did not see. */
  #checkDecoded(node: Nodes, value: string): void {
    this.diagnostics.push(...checkDecoded(value, () => ({ file: this.#file, ...this.#span(node) })))
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

  /** Escapes make the value of a text node differ from its source, so the piece is looked for in the source, behind the one before. */
  #placeInside(node: Nodes, piece: string, from: number): { place: Place; next: number } {
    const at = this.#text.indexOf(piece, from)
    if (at === -1 || at > node.position!.end.offset!) return { place: { file: this.#file, ...this.#span(node) }, next: from }
    const { line, column } = this.#lines.pointAt(at)
    const start = { line: line + this.#firstLine - 1, column }
    return { place: { file: this.#file, start, end: { line: start.line, column: column + piece.length } }, next: at + piece.length }
  }
}

/** Wherever they stand in the text; of two with one name the first holds. */
function* definitionsIn(nodes: readonly Nodes[]): Iterable<Definition> {
  for (const node of nodes) {
    if (node.type === 'definition') yield node
    else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') yield* definitionsIn(node.children)
  }
}

