/** The page of a chapter of the manual: its text, and where it leads. */
import { translate } from '@docusaurus/Translate'
import type { ChapterView, Page } from '../../../page/view.ts'
import { Advice } from '../../advice/index.tsx'
import { EntryFrame, Neighbours, partName, sectionName } from '../../frame/index.ts'
import { CardList } from '../../links/index.ts'
import { Sections } from '../../sections/index.ts'
import { Heading } from '../../words/index.ts'

/** Shows a chapter. */
export default function ChapterPage({ page }: { page: Page }) {
  const view = page.view as ChapterView
  return (
    <EntryFrame
      page={page}
      label={translate({ id: 'crosstown.chapter.label', message: 'Anti-stigma manual, chapter {number}' }, { number: String(view.order) })}
      after={<Neighbours previous={view.previous} next={view.next} label={translate({ id: 'crosstown.neighbours.chapters', message: 'Chapters in order' })} />}
    >
      <Sections sections={view.sections} />
      <Advice advice={view.advice} />
      <section>
        <Heading id="methodologies">{partName('methodologies', 'chapter')}</Heading>
        <CardList cards={view.methodologies} level={3} />
      </section>
      {view.practices.length > 0 && (
        <section>
          <Heading id="practices">{sectionName('practices')}</Heading>
          <CardList cards={view.practices} level={3} />
        </section>
      )}
    </EntryFrame>
  )
}
