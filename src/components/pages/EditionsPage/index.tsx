/** All editions: when they were published, what is in them, what is new. */
import Link from '@docusaurus/Link'
import { translate } from '@docusaurus/Translate'
import type { EditionsView, Page } from '../../../page/view.ts'
import { date } from '../../figures/index.ts'
import { editionName, PageFrame, sectionName } from '../../frame/index.ts'
import { EntryCounts } from './counts.tsx'
import styles from './styles.module.css'

/** Shows the editions in the order in which the compiler gives them. */
export default function EditionsPage({ page }: { page: Page }) {
  const { editions } = page.view as EditionsView
  const lead = translate({
    id: 'crosstown.editions.lead',
    message: 'An edition is a state of everything here that was checked, frozen and published, and never changes afterwards. Cite an edition, and your reader sees what you saw.',
  })
  return (
    <PageFrame page={page} title={{ text: sectionName('editions') }} lead={{ text: lead }}>
      <ul className={styles.editions}>
        {editions.map((edition) => (
          <li key={edition.name}>
            <h2>
              <Link to={edition.path}>{edition.state === 'next' || edition.state === 'only' ? translate({ id: 'crosstown.edition.only.title', message: 'Working sources' }) : edition.title}</Link>
            </h2>
            <p className={styles.state}>{stateOf(edition)}</p>
            {edition.notes && <p>{edition.notes}</p>}
            <EntryCounts counts={edition.counts} />
          </li>
        ))}
      </ul>
    </PageFrame>
  )
}

function stateOf(edition: EditionsView['editions'][number]): string {
  const name = editionName(edition)
  const day = edition.date && date(edition.date)
  switch (edition.state) {
    case 'newest': return [name, translate({ id: 'crosstown.editions.newest', message: 'newest' }), day].filter(Boolean).join(', ')
    case 'older': return [name, translate({ id: 'crosstown.editions.older', message: 'kept as it was' }), day].filter(Boolean).join(', ')
    case 'next': return translate({ id: 'crosstown.editions.next', message: 'What contributors are working on. It can change any day.' })
    case 'only': return translate({ id: 'crosstown.edition.only', message: 'No edition has been published yet. What you read is checked and sourced, but it can still change.' })
  }
}
