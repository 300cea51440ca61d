/** One edition in one language → its pages. */
import type { Kind, Locale } from '../core/index.ts'
import type { Entry } from '../schema/index.ts'
import type { EditionContent, SiteAddress } from './context.ts'
import { PageContext } from './context.ts'
import { chapterPage } from './kinds/chapter.ts'
import { methodologyPage } from './kinds/methodology.ts'
import { networkPage } from './kinds/network.ts'
import { practicePage } from './kinds/practice.ts'
import { recommendationPage } from './kinds/recommendation.ts'
import { gonePages } from './lists/gone.ts'
import { planLists } from './lists/lists.ts'
import { planReferences } from './lists/reference.ts'
import type { Read } from './recorder.ts'
import { Recorder } from './recorder.ts'
import type { Page } from './view.ts'

/** A page that is made only when asked for, with what it read. `reads` is null where that is not recorded. */
export type PlannedPage = { path: string; make: () => { page: Page; reads: Read[] | null } }

/** `all` are the editions in the build, the newest first and `next` last. */
export function planPages(content: EditionContent, locale: Locale, address: SiteAddress, all: readonly EditionContent[]): PlannedPage[] {
  const context = new PageContext(content, all, locale, address)
  const isFront = content.ref.state === 'newest' || content.ref.state === 'only'
  const recorded = (path: string, make: (own: PageContext) => Page): PlannedPage => ({
    path,
    make() {
      const recorder = new Recorder(content, all)
      const page = make(new PageContext(content, all, locale, address, recorder))
      return { page, reads: recorder.reads }
    },
  })
  const entries = <K extends Kind>(kind: K, make: (entry: Entry<K>, own: PageContext) => Page): PlannedPage[] =>
    content.graph.all(kind).map((entry) => recorded(context.pathOf(entry.key)!, (own) => make(own.graph.get(entry.key)!, own)))
  return [
    ...[...planLists(context, isFront), ...planReferences(context)].map(({ path, make }) => recorded(path, make)),
    ...entries('methodology', methodologyPage),
    ...entries('practice', practicePage),
    ...entries('chapter', chapterPage),
    ...entries('recommendation', recommendationPage),
    ...entries('network', networkPage),
    ...(isFront ? gonePages(content, locale, address, all) : []).map((page) => ({ path: page.path, make: () => ({ page, reads: null }) })),
  ]
}

/** All pages, made now. */
export const paginate = (content: EditionContent, locale: Locale, address: SiteAddress, all: readonly EditionContent[]): Page[] =>
  planPages(content, locale, address, all).map(({ make }) => make().page)
