/** Addresses of entries that older editions have and the newest has not: each tells what became of its entry. */
import type { Key } from '../../core/index.ts'
import type { Entry } from '../../schema/index.ts'
import type { EditionContent, PageContext } from '../context.ts'
import { PageContext as Context } from '../context.ts'
import { listPage } from '../frame.ts'
import { pathOfKey } from '../paths.ts'
import type { EditionLink, Page } from '../view.ts'

const WITH_PAGE = new Set(['methodology', 'practice', 'chapter', 'recommendation', 'network'])

export function gonePages(context: PageContext, all: readonly EditionContent[]): Page[] {
  const lastSeen = new Map<Key, { entry: Entry; in: EditionContent[] }>()
  for (const content of all) {
    if (content.ref.state !== 'older') continue
    for (const entry of content.graph.entries.values()) {
      if (!WITH_PAGE.has(entry.kind) || context.graph.entries.has(entry.key)) continue
      const seen = lastSeen.get(entry.key) ?? { entry, in: [] }
      lastSeen.set(entry.key, { entry: seen.entry, in: [...seen.in, content] })
    }
  }
  return [...lastSeen.values()].map(({ entry, in: contents }) => {
    const last = new Context(contents[0]!, context.locale, context.address)
    const links = contents.map(({ ref, graph }): EditionLink => ({ ...ref, path: pathOfKey(entry.key, graph, ref)!, hasEntry: true }))
    const path = pathOfKey(entry.key, contents[0]!.graph, context.content.ref)!
    const was = last.words(entry, 'title')
    return listPage('editions', { kind: 'gone', was, entryKind: entry.kind, lastIn: links }, [{ path: '/editions', section: 'editions' }], context, all, { path, title: was, key: entry.key })
  })
}
