/** Prose → HTML, through a tree and a list of what is allowed; no string is ever joined into markup. */
import type { Element, ElementContent, Root as HastRoot } from 'hast'
import type { Schema } from 'hast-util-sanitize'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import type { Nodes, Root } from 'mdast'
import type { Handler, Handlers } from 'mdast-util-to-hast'
import { toHast } from 'mdast-util-to-hast'
import type { Block, Citation, Image, Link, Text } from '../core/index.ts'

/** Words that the glossary explains. Made when a page is rendered, never read from a source. */
export type TermUse = { type: 'term'; id: string; children: Text[] }

/** What a text cannot know of itself: where its links lead on this page and in this language. */
export type ProseContext = {
  /** The address of a link, or undefined where it leads nowhere in this edition: then its words stand alone. */
  href: (link: Link) => { url: string; external: boolean } | undefined
  /** The label of one cited source and the anchor of its line in the list of sources. */
  cite: (source: string) => { label: string; anchor: string; title: string }
  imageUrl: (image: Image) => string | undefined
  /** The address of a glossary term. */
  termUrl: (id: string) => string
  /** Ids of sub-headings are `<prefix>-1`, `<prefix>-2` …, so that a translation has the same. */
  headingPrefix: string
  /** What a wide table is called when it scrolls on its own. */
  tableLabel: string
}

export function proseToHtml(blocks: readonly Block[], context: ProseContext): string {
  const tree = toHast({ type: 'root', children: blocks } as unknown as Root, { handlers: handlersFor(context) }) as HastRoot
  return toHtml(sanitize(tree, ALLOWED))
}

function handlersFor(context: ProseContext): Handlers {
  let headings = 0
  const handlers: Record<string, Handler> = {
    link: (state, node: Link) => {
      const target = context.href(node)
      const children = state.all(node as unknown as Nodes as never) as ElementContent[]
      if (!target) return element('span', {}, children)
      return element('a', { href: target.url, ...(target.external && { rel: ['noopener', 'noreferrer'], className: ['external'] }) }, children)
    },
    citation: (_state, node: Citation) => {
      const links = node.items.flatMap(({ source, locator }, index): ElementContent[] => {
        const { label, anchor, title } = context.cite(source)
        const link = element('a', { href: `#${anchor}`, className: ['citation'], title }, [text(locator ? `${label}, ${locator}` : label)])
        return index === 0 ? [link] : [text('; '), link]
      })
      return element('span', { className: ['citations'] }, [text('['), ...links, text(']')])
    },
    term: (state, node: TermUse) => element('a', { href: context.termUrl(node.id), className: ['term'] }, state.all(node as unknown as Nodes as never) as ElementContent[]),
    image: (_state, node: Image) => {
      const url = context.imageUrl(node)
      return url ? element('img', { src: url, alt: node.alt, loading: 'lazy' }, []) : element('span', {}, [text(node.alt)])
    },
    heading: (state, node: { depth: number }) => {
      headings += 1
      return element(`h${node.depth}`, { id: `${context.headingPrefix}-${headings}` }, state.all(node as never) as ElementContent[])
    },
    table: (state, node) => {
      const table = tableOf(state.all(node as never) as Element[])
      return element('div', { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: context.tableLabel }, [table])
    },
    tableRow: (state, node) => element('tr', {}, state.all(node as never) as ElementContent[]),
    tableCell: (state, node) => element('td', {}, state.all(node as never) as ElementContent[]),
  }
  return handlers as Handlers // «citation» and «term» are nodes of ours, which the library's type does not know
}

/** The first row is the head: its cells name the columns. */
function tableOf(rows: Element[]): Element {
  const [head, ...body] = rows
  const headings = (head?.children ?? []).map((cell) => (cell.type === 'element' ? element('th', { scope: 'col' }, cell.children) : cell))
  return element('table', {}, [element('thead', {}, [element('tr', {}, headings)]), ...(body.length > 0 ? [element('tbody', {}, body)] : [])])
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({ type: 'element', tagName, properties, children })
const text = (value: string): ElementContent => ({ type: 'text', value })

const ALLOWED: Schema = {
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
  tagNames: ['p', 'em', 'strong', 'code', 'pre', 'br', 'a', 'img', 'ul', 'ol', 'li', 'blockquote', 'h3', 'h4', 'hr', 'div', 'span', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  attributes: {
    a: ['href', 'title', ['className', 'citation', 'external', 'term'], ['rel', 'noopener', 'noreferrer']],
    img: ['src', 'alt', ['loading', 'lazy']],
    ol: ['start'],
    h3: ['id'],
    h4: ['id'],
    th: [['scope', 'col']],
    span: [['className', 'citations']],
    div: [['className', 'table-scroll'], ['role', 'region'], 'tabIndex', 'ariaLabel'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: [] },
}
