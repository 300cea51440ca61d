/** The facts by which somebody who is asked to sign decides. */
import { interpolate } from '@docusaurus/Interpolate'
import { translate } from '@docusaurus/Translate'
import type { RecommendationView } from '../../../page/view.ts'
import { EvidenceLevel, gapText, levelName, whereAndWhen } from '../../evidence/index.ts'
import { DetailList, FactsPanel } from '../../facts/index.ts'
import { counted, date } from '../../figures/index.ts'
import { TermList, partName } from '../../frame/index.ts'
import { Citations, EntryLink } from '../../links/index.ts'
import { Text } from '../../words/index.ts'
import { originBy, originName, statusName } from './words.ts'
import styles from './styles.module.css'

/** Shows addressee, origin, status, what it rests on with its gaps, and its limits. */
export function RecommendationFacts({ view }: { view: RecommendationView }) {
  return (
    <FactsPanel
      label={partName('facts')}
      accounts={[
        { name: translate({ id: 'crosstown.fact.addressed', message: 'Addressed to' }), value: <Addressees view={view} /> },
        { name: translate({ id: 'crosstown.fact.origin', message: 'Origin' }), value: <OriginFact view={view} /> },
        {
          name: translate({ id: 'crosstown.fact.status', message: 'Status' }),
          value: (
            <>
              <p className={styles.strong}>{statusName(view.status)}</p>
              <p>{translate({ id: 'crosstown.fact.since', message: 'since {date}' }, { date: date(view.statusSince) })}</p>
              <p>{translate({ id: 'crosstown.fact.review', message: 'To be reviewed by {date}' }, { date: date(view.reviewBy) })}</p>
            </>
          ),
        },
        { name: translate({ id: 'crosstown.fact.rests-on', message: 'Rests on' }), value: <RestsOn view={view} /> },
        {
          name: translate({ id: 'crosstown.fact.limits', message: 'Limits' }),
          limits: true,
          value: (
            <>
              <p>{view.limits && <Text words={view.limits} />}</p>
              <p className="print-none">
                <a href="#limits-and-risks">{translate({ id: 'crosstown.fact.limits.more', message: 'Limits and risks' })}</a>
              </p>
            </>
          ),
        },
      ]}
    />
  )
}

function Addressees({ view: { addressees } }: { view: RecommendationView }) {
  return addressees.map(({ level, body }, index) => (
    <div key={index} className={styles.addressee}>
      <p className={styles.strong}>
        <Text words={level.label} />
      </p>
      {body && (
        <p>
          <Text words={body} />
        </p>
      )}
    </div>
  ))
}

function OriginFact({ view: { origin } }: { view: RecommendationView }) {
  const name = origin.by ? <EntryLink entry={origin.by} /> : origin.organisation
  return (
    <>
      <p className={styles.strong}>{name ? interpolate(originBy(origin.kind), { name }) : originName(origin.kind)}</p>
      <p>
        <Text words={origin.explanation} /> <Citations cites={origin.cites} />
      </p>
    </>
  )
}

function RestsOn({ view: { ledger } }: { view: RecommendationView }) {
  const { tested, studies, strongest, gaps, unsupported } = ledger
  return (
    <>
      <p className={styles.strong}>
        {[
          counted(tested.practices, translate({ id: 'crosstown.count.practices', message: '{count} practice|{count} practices' })),
          counted(studies, translate({ id: 'crosstown.count.studies', message: '{count} study|{count} studies' })),
        ].join(', ')}
      </p>
      {tested.practices > 0 && <p>{whereAndWhen(tested)}</p>}
      {strongest && (
        <p className={styles.strongest}>
          {translate({ id: 'crosstown.ledger.strongest', message: 'Best evidence level of a methodology it names:' })} <EvidenceLevel level={strongest} words={levelName(strongest)} />
        </p>
      )}
      {gaps.length + unsupported.length > 0 && (
        <>
          <p className={styles.gaps}>{translate({ id: 'crosstown.ledger.gaps', message: 'What is missing' })}</p>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{gapText(gap)}</li>
            ))}
            {unsupported.map((words) => (
              <li key={words.text}>
                <Text words={words} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** Shows topics and the goals of the United Nations it serves. */
export function RecommendationDetails({ view }: { view: RecommendationView }) {
  return (
    <DetailList
      details={[
        { name: translate({ id: 'crosstown.detail.topics', message: 'Topics' }), value: <TermList terms={view.topics} /> },
        ...(view.sdgs.length > 0 ? [{ name: translate({ id: 'crosstown.detail.sdgs', message: 'Goals of the United Nations (SDG)' }), value: view.sdgs.join(', ') }] : []),
      ]}
    />
  )
}
