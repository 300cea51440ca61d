/** The page of a recommendation: who is asked for what, on whose word, and what it rests on. */
import { translate } from '@docusaurus/Translate'
import type { Page, RecommendationView } from '../../../page/view.ts'
import { EntryFrame, Neighbours, kindName, partName } from '../../frame/index.ts'
import { LinkedList } from '../../links/index.ts'
import { Sections } from '../../sections/index.ts'
import { DataTable } from '../../tables/index.ts'
import { Heading, Text } from '../../words/index.ts'
import { RecommendationDetails, RecommendationFacts } from './facts.tsx'
import { Adoptions, History } from './history.tsx'
import { Ledger } from './ledger.tsx'
import styles from './styles.module.css'

/** Shows a recommendation. */
export default function RecommendationPage({ page }: { page: Page }) {
  const view = page.view as RecommendationView
  return (
    <EntryFrame
      page={page}
      label={
        <>
          {kindName('recommendation')} <span className={styles.code}>{view.code}</span>
        </>
      }
      facts={<RecommendationFacts view={view} />}
      after={<Neighbours previous={view.previous} next={view.next} label={translate({ id: 'crosstown.neighbours.recommendations', message: 'Recommendations by code' })} />}
    >
      <Sections sections={view.sections} />
      <Ledger ledger={view.ledger} />
      <section>
        <Heading id="actions">{partName('actions')}</Heading>
        <DataTable
          caption={partName('actions')}
          columns={[
            translate({ id: 'crosstown.action.who', message: 'Who' }),
            translate({ id: 'crosstown.action.what', message: 'What' }),
            translate({ id: 'crosstown.action.when', message: 'By when' }),
          ]}
          rows={view.actions.map(({ who, what, when }, index) => ({ key: String(index), cells: [<Text key="who" words={who} />, <Text key="what" words={what} />, <Text key="when" words={when} />] }))}
        />
      </section>
      <section>
        <Heading id="indicators">{partName('indicators')}</Heading>
        <DataTable
          caption={partName('indicators')}
          columns={[translate({ id: 'crosstown.indicator.what', message: 'What to count' }), translate({ id: 'crosstown.indicator.how', message: 'How' })]}
          rows={view.indicators.map(({ what, how }, index) => ({ key: String(index), cells: [<Text key="what" words={what} />, <Text key="how" words={how} />] }))}
        />
      </section>
      <Adoptions view={view} />
      {view.replaces.length > 0 && (
        <section>
          <Heading id="replaces">{translate({ id: 'crosstown.recommendation.replaces', message: 'Replaces' })}</Heading>
          <LinkedList entries={view.replaces} />
        </section>
      )}
      <History view={view} />
      <RecommendationDetails view={view} />
    </EntryFrame>
  )
}
