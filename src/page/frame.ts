/** What all pages have around their own content: trail, notices, state of the translation, the same page in other editions. */
import type { Key } from '../core/index.ts'
import type { Entry } from '../schema/index.ts'
import { isOfKind } from '../schema/index.ts'
import type { Citations } from './citations.ts'
import type { PageContext } from './context.ts'
import { pathOfKey, sectionPaths } from './paths.ts'
import type { Crumb, EditionLink, Notice, Page, SiteSection, TocItem, TranslationNotice, View } from './view.ts'

type EntryPage = { entry: Entry; view: View; trail: Crumb[]; toc: TocItem[]; citations: Citations }

/** A page of one entry. */
export function entryPage({ entry, view, trail, toc, citations }: EntryPage, context: PageContext): Page {
  const { facts } = entry as { facts: { contributors?: { name: string }[]; reviewBy?: string } }
  const sources = citations.lines()
  const changed = context.lastChange(entry.file)
  return {
    path: context.pathOf(entry.key)!,
    locale: context.locale,
    edition: context.edition,
    title: context.words(entry, 'title'),
    summary: context.words(entry, 'summary'),
    trail,
    toc: sources.length > 0 ? [...toc, { id: 'sources', words: null, label: 'sources' }] : toc,
    notices: noticesOf(entry, context),
    translation: translationNotice(entry, context),
    editions: editionLinks(entry.key, context),
    sources,
    file: entry.file,
    ...(changed && { changed }),
    key: entry.key,
    contributors: (facts.contributors ?? []).map(({ name }) => name),
    ...(facts.reviewBy && { reviewBy: facts.reviewBy }),
    view,
  }
}

/** A page that is compiled from many entries. `below` is what its address has behind that of its section. */
export function listPage(section: SiteSection, view: View, trail: Crumb[], context: PageContext, more: Partial<Page> = {}, below = ''): Page {
  const editions = section === 'editions' || section === 'translations' || section === 'search' ? [] : context.editions.map((ref) => ({ ...ref, path: sectionPaths(ref)[section] + below, hasEntry: true }))
  return {
    path: context.paths[section] + below,
    locale: context.locale,
    edition: context.edition,
    title: null,
    summary: null,
    trail,
    toc: [],
    notices: [],
    translation: null,
    editions,
    sources: [],
    contributors: [],
    view,
    ...more,
  }
}

function noticesOf(entry: Entry, context: PageContext): Notice[] {
  if (isOfKind(entry, 'recommendation')) {
    const index = entry.facts.history.length - 1
    const { status, date } = entry.facts.history[index]!
    const reason = context.words(entry, 'history', index, 'reason')
    if (status === 'recommended') return []
    if (status === 'draft' || status === 'in-review' || status === 'needs-recheck') return [{ kind: status }]
    const instead = context.linked(`recommendation/${entry.facts.mergedInto ?? replacementOf(entry, context)}`)
    return [{ kind: status, date, reason, ...(instead && { instead }) }]
  }
  if (!('status' in entry.facts)) return []
  if (entry.facts.status === 'draft') return [{ kind: 'draft' }]
  const { withdrawn } = entry.facts
  if (entry.facts.status !== 'withdrawn' || !withdrawn) return []
  const instead = withdrawn.instead && context.linked(withdrawn.instead as Key)
  return [{ kind: 'withdrawn', date: withdrawn.date, reason: context.words(entry, 'withdrawn', 'reason'), ...(instead && { instead }) }]
}

const replacementOf = (entry: Entry, context: PageContext) => context.incoming(entry.key, 'recommendation', ['replaces'])[0]?.id ?? ''

function translationNotice(entry: Entry, context: PageContext): TranslationNotice | null {
  if (entry.locale === context.locale) return null
  const { state } = context.computed.translationState(entry, context.locale)
  if (state === 'current' || state === 'reviewed') return null
  const by = context.graph.translation(entry.key, context.locale)?.record.by
  return { original: entry.locale, state, ...(by && { by }) }
}

function editionLinks(key: Key, context: PageContext): EditionLink[] {
  return context.editions.map((ref) => {
    const has = context.editionHas(ref, key)
    return { ...ref, path: (has && pathOfKey(key, context.graph, ref)) || sectionPaths(ref).home, hasEntry: has }
  })
}
