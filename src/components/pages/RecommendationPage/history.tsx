/** What happened to a recommendation, and who has taken it up. */
import { translate } from '@docusaurus/Translate'
import type { RecommendationView } from '../../../page/view.ts'
import { date, place } from '../../figures/index.ts'
import { partName } from '../../frame/index.ts'
import { Citations } from '../../links/index.ts'
import { Heading, Text } from '../../words/index.ts'
import { statusName } from './words.ts'
import styles from './styles.module.css'

/** Shows each change of status with its day, its author and its reason, the oldest first. */
export function History({ view: { history } }: { view: RecommendationView }) {
  return (
    <section>
      <Heading id="history">{partName('history')}</Heading>
      <ol className={styles.history}>
        {history.map(({ status, date: day, by, reason }, index) => (
          <li key={index}>
            <p className={styles.stage}>
              <strong>{statusName(status)}</strong>
              <span>
                <time dateTime={day}>{date(day)}</time>, {by}
              </span>
            </p>
            <p>
              <Text words={reason} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Shows organisations that endorse it and towns that adopted it; nothing where there are none. */
export function Adoptions({ view: { endorsements, adoptions } }: { view: RecommendationView }) {
  return (
    <>
      {endorsements.length > 0 && (
        <section>
          <Heading id="endorsements">{translate({ id: 'crosstown.recommendation.endorsed', message: 'Endorsed by' })}</Heading>
          <ul className={styles.plain}>
            {endorsements.map(({ organisation, date: day, cite }) => (
              <li key={organisation}>
                {organisation}, {date(day)} <Citations cites={[cite]} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {adoptions.length > 0 && (
        <section>
          <Heading id="adoptions">{translate({ id: 'crosstown.recommendation.adopted', message: 'Towns that have adopted it' })}</Heading>
          <ul className={styles.plain}>
            {adoptions.map(({ town, country, date: day, what, cite }) => (
              <li key={`${town} ${day}`}>
                <strong>{place({ town, country })}</strong>, {date(day)}. <Text words={what} /> <Citations cites={[cite]} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
