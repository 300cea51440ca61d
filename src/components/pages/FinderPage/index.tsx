/** Choosing a methodology: what the town has, what narrows the choice, and what fits by how much. */
import { useHistory, useLocation } from '@docusaurus/router'
import { translate } from '@docusaurus/Translate'
import useIsBrowser from '@docusaurus/useIsBrowser'
import type { Question } from '../../../choose/index.ts'
import { choose, countsOf, readQuestion, writeQuestion } from '../../../choose/index.ts'
import type { FinderView, Page } from '../../../page/view.ts'
import { PageFrame, sectionName } from '../../frame/index.ts'
import { useOpenWhereWide } from '../../search/index.ts'
import { Choices } from './Choices.tsx'
import { Conditions } from './Conditions.tsx'
import { Fits } from './Fits.tsx'
import styles from './styles.module.css'

/** Shows the finder. Without JavaScript it is a list of all methodologies with their facts. */
export default function FinderPage({ page }: { page: Page }) {
  const { entries, terms } = page.view as FinderView
  const history = useHistory()
  const { search } = useLocation()
  // The page is rendered once for all questions.
  const question = readQuestion(useIsBrowser() ? search : '')
  const narrow = useOpenWhereWide()
  const change = (changed: Partial<Question>, how: 'push' | 'replace' = 'push') => history[how]({ search: writeQuestion({ ...question, ...changed }) })
  const lead = translate({ id: 'crosstown.finder.lead', message: 'Say what you know and leave the rest empty. Nothing is sent: your answers stand in the address of this page only.' })
  return (
    <PageFrame page={page} title={{ text: sectionName('finder') }} lead={{ text: lead }}>
      <Conditions has={question.has} onChange={(has) => change({ has }, 'replace')} />
      <div className={styles.columns}>
        <details className={styles.choices} {...narrow}>
          <summary>{translate({ id: 'crosstown.finder.more', message: 'More conditions' })}</summary>
          <Choices question={question} terms={terms} counts={countsOf(entries, question)} onChange={change} />
        </details>
        <Fits fits={choose(entries, question)} question={question} onChange={change} onClear={() => history.push({ search: '' })} />
      </div>
    </PageFrame>
  )
}
