/** The sources of one page, numbered in the order in which it cites them. */
import type { Key } from '../core/index.ts'
import { toKey } from '../core/index.ts'
import type { Entry, FactsOf } from '../schema/index.ts'
import type { PageContext } from './context.ts'
import { sourceAnchor } from './paths.ts'
import type { CiteRef, SourceLine } from './view.ts'

export class Citations {
  readonly #context: PageContext
  readonly #numbers = new Map<string, number>()

  constructor(context: PageContext) {
    this.#context = context
  }

  cite(id: string): CiteRef {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1
    this.#numbers.set(id, number)
    return { label: String(number), anchor: sourceAnchor(id) }
  }

  citeAll(ids: readonly string[]): CiteRef[] {
    return ids.map((id) => this.cite(id))
  }

  /** For prose: the title too, which a pointer or a screen reader shows at the number. */
  citeInText(id: string): CiteRef & { title: string } {
    return { ...this.cite(id), title: this.#context.graph.get(toKey('source', id))?.facts.title ?? id }
  }

  lines(): SourceLine[] {
    return [...this.#numbers].flatMap(([id, number]) => {
      const source = this.#context.graph.get(toKey('source', id) as Key<'source'>)
      return source ? [{ ...sourceLine(source), number }] : []
    })
  }
}

export function sourceLine({ id, facts }: Entry<'source'>): SourceLine {
  const url = facts.URL ?? (facts.DOI && `https://doi.org/${facts.DOI}`)
  return {
    id,
    anchor: sourceAnchor(id),
    authors: facts.author.map(authorName).join(', '),
    title: facts.title,
    ...(facts['container-title'] && { container: containerOf(facts) }),
    ...(facts.publisher && { publisher: facts.publisher }),
    ...(facts.issued && { issued: facts.issued }),
    ...(url && { url }),
    language: facts.language,
    licence: facts.licence,
    checked: facts.checked,
    ...(facts.note && { note: facts.note }),
  }
}

/** `Journal 29(4), 123–130` */
function containerOf(facts: FactsOf<'source'>): string {
  const issue = facts.volume ? ` ${facts.volume}${facts.issue ? `(${facts.issue})` : ''}` : ''
  return `${facts['container-title']}${issue}${facts.page ? `, ${facts.page}` : ''}`
}

const authorName = (author: FactsOf<'source'>['author'][number]): string =>
  'literal' in author ? author.literal : `${author.family}${author.given ? ` ${initials(author.given)}` : ''}`

const initials = (given: string) => given.split(/[\s-]+/).map((part) => `${part[0]}.`).join(' ')
