/** One edition in one language → its pages. */
import type { Locale } from '../core/index.ts'
import type { EditionContent, SiteAddress } from './context.ts'
import { PageContext } from './context.ts'
import { chapterPage } from './kinds/chapter.ts'
import { methodologyPage } from './kinds/methodology.ts'
import { networkPage } from './kinds/network.ts'
import { practicePage } from './kinds/practice.ts'
import { recommendationPage } from './kinds/recommendation.ts'
import { gonePages } from './lists/gone.ts'
import { listPages } from './lists/lists.ts'
import { referencePages } from './lists/reference.ts'
import type { Page } from './view.ts'

/** `all` are the editions in the build, the newest first and `next` last. */
export function paginate(content: EditionContent, locale: Locale, address: SiteAddress, all: readonly EditionContent[]): Page[] {
  const context = new PageContext(content, locale, address)
  const { graph } = content
  const isFront = content.ref.state === 'newest' || content.ref.state === 'only'
  return [
    ...listPages(context, all),
    ...referencePages(context, all),
    ...graph.all('methodology').map((entry) => methodologyPage(entry, context, all)),
    ...graph.all('practice').map((entry) => practicePage(entry, context, all)),
    ...graph.all('chapter').map((entry) => chapterPage(entry, context, all)),
    ...graph.all('recommendation').map((entry) => recommendationPage(entry, context, all)),
    ...graph.all('network').map((entry) => networkPage(entry, context, all)),
    ...(isFront ? gonePages(context, all) : []),
  ]
}
