/** Addresses of entries that older editions have and the newest has not: each tells what became of its entry. */
import type { Key, Locale } from '../../core/index.ts'
import type { Entry } from '../../schema/index.ts'
import type { EditionContent, SiteAddress } from '../context.ts'
import { PageContext } from '../context.ts'
import { listPage } from '../frame.ts'
import { pathOfKey } from '../paths.ts'
import type { EditionLink, Page } from '../view.ts'

const WITH_PAGE = new Set(['methodology', 'practice', 'chapter', 'recommendation', 'network'])

/** `front` is the edition whose addresses have no prefix. */
export function gonePages(front: EditionContent, locale: Locale, address: SiteAddress, all: readonly EditionContent[]): Page[] {
  const context = new PageContext(front, all, locale, address)
  return [...entriesOfOlder(front, all).values()].map(({ entry, editions }) => {
    const last = editions[0]!
    const links = editions.map(({ ref, graph }): EditionLink => ({ ...ref, path: pathOfKey(entry.key, graph, ref)!, hasEntry: true }))
    const path = pathOfKey(entry.key, last.graph, front.ref)!
    const was = new PageContext(last, all, locale, address).words(entry, 'title')
    return listPage('editions', { kind: 'gone', was, entryKind: entry.kind, lastIn: links }, [{ path: '/editions', section: 'editions' }], context, { path, title: was, key: entry.key })
  })
}

/** The newest edition that has an entry comes first. */
function entriesOfOlder(front: EditionContent, all: readonly EditionContent[]): Map<Key, { entry: Entry; editions: EditionContent[] }> {
  const found = new Map<Key, { entry: Entry; editions: EditionContent[] }>()
  for (const content of all) {
    if (content.ref.state !== 'older') continue
    for (const entry of content.graph.entries.values()) {
      if (!WITH_PAGE.has(entry.kind) || front.graph.get(entry.key)) continue
      const seen = found.get(entry.key)
      if (seen) seen.editions.push(content)
      else found.set(entry.key, { entry, editions: [content] })
    }
  }
  return found
}
