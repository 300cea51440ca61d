/** The page of a practice: what really happened, where, when, and how far that is known. */
import { translate } from '@docusaurus/Translate'
import type { Page, PracticeView } from '../../../page/view.ts'
import { documentedName, documentedText } from '../../evidence/index.ts'
import { EntryFrame, partName } from '../../frame/index.ts'
import { LinkedList } from '../../links/index.ts'
import { Sections } from '../../sections/index.ts'
import { Heading } from '../../words/index.ts'
import { PracticeDetails, PracticeFacts } from './facts.tsx'
import styles from './styles.module.css'

/** Shows a practice. */
export default function PracticePage({ page }: { page: Page }) {
  const view = page.view as PracticeView
  return (
    <EntryFrame page={page} below={<DocumentedBanner view={view} />} facts={<PracticeFacts view={view} />}>
      <PracticeDetails view={view} />
      <Sections sections={view.sections} />
      {view.adaptedBy.length > 0 && (
        <section>
          <Heading id="adapted-by">{translate({ id: 'crosstown.practice.adapted-by', message: 'Towns that adapted it' })}</Heading>
          <LinkedList entries={view.adaptedBy} />
        </section>
      )}
      {view.recommendations.length > 0 && (
        <section>
          <Heading id="recommendations">{partName('recommendations')}</Heading>
          <LinkedList entries={view.recommendations} />
        </section>
      )}
      {view.chapters.length > 0 && (
        <section>
          <Heading id="chapters">{partName('chapters')}</Heading>
          <LinkedList entries={view.chapters} />
        </section>
      )}
    </EntryFrame>
  )
}

/** A word first, then what the word means: readers must not take an announcement for a result. */
function DocumentedBanner({ view: { documented } }: { view: PracticeView }) {
  return (
    <p className={documented === 'carried-out' ? styles.done : styles.open}>
      <strong>{documentedName(documented)}.</strong> {documentedText(documented)}
    </p>
  )
}
