/** The page of a chapter of the manual. */
import type { Key } from '../../core/index.ts'
import type { Entry } from '../../schema/index.ts'
import { standingOf } from '../../schema/index.ts'
import { adviceViews } from '../advice.ts'
import { cardOf } from '../cards.ts'
import { Citations } from '../citations.ts'
import type { PageContext } from '../context.ts'
import { entryPage } from '../frame.ts'
import { sectionViews, tocOf } from '../text.ts'
import type { Card, ChapterView, Page } from '../view.ts'

export function chapterPage(entry: Entry<'chapter'>, context: PageContext): Page {
  const { facts } = entry
  const citations = new Citations(context)
  const sections = sectionViews(entry, context, citations)
  const chapters = chaptersInOrder(context)
  const at = chapters.findIndex(({ key }) => key === entry.key)
  const previous = chapters[at - 1] && context.linked(chapters[at - 1]!.key)
  const next = chapters[at + 1] && context.linked(chapters[at + 1]!.key)
  const view: ChapterView = {
    kind: 'chapter',
    order: facts.order,
    topics: facts.topics.map((id) => context.term('topics', id)),
    sections,
    advice: adviceViews(context.graph.all('wording').filter((advice) => advice.facts.chapter === entry.id), context),
    methodologies: cards('methodology', facts.methodologies, context),
    practices: cards('practice', facts.practices, context),
    ...(previous && { previous }),
    ...(next && { next }),
  }
  const trail: Page['trail'] = [
    { path: context.paths.toolkit, section: 'toolkit' },
    { path: context.paths.manual, section: 'manual' },
  ]
  const toc: Page['toc'] = [...tocOf(sections), ...(view.advice.length > 0 ? [{ id: 'wording', words: null, label: 'wording' as const }] : []), { id: 'methodologies', words: null, label: 'methodologies' as const }]
  return entryPage({ entry, view, trail, toc, citations }, context)
}

/** Retired chapters keep their page and leave the order. */
export const chaptersInOrder = (context: PageContext): Entry<'chapter'>[] =>
  context.graph.all('chapter').filter((chapter) => standingOf(chapter) !== 'retired').sort((a, b) => a.facts.order - b.facts.order)

const cards = (kind: 'methodology' | 'practice', ids: readonly string[], context: PageContext): Card[] =>
  ids.flatMap((id) => {
    const entry = context.graph.get(`${kind}/${id}` as Key<typeof kind>)
    return entry ? [cardOf(entry, context)] : []
  })
