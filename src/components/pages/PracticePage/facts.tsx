/** What, where, when, who, and how it was evaluated. */
import Link from '@docusaurus/Link'
import { translate } from '@docusaurus/Translate'
import type { CountView, PracticeView } from '../../../page/view.ts'
import { evaluationName } from '../../evidence/index.ts'
import type { Detail } from '../../facts/index.ts'
import { DetailList, FactsPanel } from '../../facts/index.ts'
import { approximately, dates, number, place } from '../../figures/index.ts'
import { TermList, partName } from '../../frame/index.ts'
import { Citations, EntryLink, EntryLinks } from '../../links/index.ts'
import { Text } from '../../words/index.ts'
import styles from './styles.module.css'

/** Shows the panel of a practice. */
export function PracticeFacts({ view }: { view: PracticeView }) {
  const { places, online, start, end, dateNote, participants, evaluation, methodologies } = view
  const towns = [...new Set(places.map(place))].join('; ')
  // Where there are several towns, a room is told with its own.
  const rooms = [...places.flatMap(({ town, venue }) => (venue ? (places.length > 1 ? `${town}: ${venue}` : venue) : [])), ...(online ? [translate({ id: 'crosstown.practice.online', message: 'online' })] : [])].join('; ')
  return (
    <FactsPanel
      label={partName('facts')}
      figures={[
        { name: translate({ id: 'crosstown.fact.where', message: 'Where' }), value: towns, ...(rooms && { note: rooms }) },
        { name: translate({ id: 'crosstown.fact.when', message: 'When' }), value: dates(start, end), ...(dateNote && { note: <Text words={dateNote} /> }) },
      ]}
      accounts={[
        { name: translate({ id: 'crosstown.practice.used', message: 'Methodologies used' }), value: <span className={styles.strong}>{<EntryLinks entries={methodologies} />}</span> },
        { name: translate({ id: 'crosstown.practice.participants', message: 'People who took part' }), value: <Participants counts={participants} /> },
        { name: translate({ id: 'crosstown.practice.evaluation', message: 'Evaluation' }), value: <span className={styles.strong}>{evaluationName(evaluation)}</span> },
      ]}
    />
  )
}

/** Shows counts with what was counted and who says so. */
export function Participants({ counts }: { counts: readonly CountView[] }) {
  if (counts.length === 0) return <p className={styles.unknown}>{translate({ id: 'crosstown.practice.no-count', message: 'No source gives a number.' })}</p>
  return (
    <ul className={styles.counts}>
      {counts.map(({ count, about, what, cites }, index) => (
        <li key={index}>
          <strong>{approximately(about, number(count))}</strong> <Text words={what} /> <Citations cites={cites} />
        </li>
      ))}
    </ul>
  )
}

/** Shows who did it, in which network, and from whom it was taken over. */
export function PracticeDetails({ view }: { view: PracticeView }) {
  const { organisations, network, event, adaptedFrom, adaptations, topics } = view
  const details: Detail[] = []
  if (organisations.length > 0) {
    details.push({
      name: translate({ id: 'crosstown.practice.by', message: 'Carried out by' }),
      value: organisations.map(({ name, path, town, country }, index) => (
        <span key={path}>
          {index > 0 && '; '}
          <Link to={path}>{name}</Link>
          {(town || country) && ` (${place({ town, country })})`}
        </span>
      )),
    })
  }
  if (network) details.push({ name: translate({ id: 'crosstown.kind.network', message: 'Network' }), value: <EntryLink entry={network} /> })
  if (event) details.push({ name: translate({ id: 'crosstown.kind.event', message: 'Event' }), value: <EntryLink entry={event} /> })
  if (adaptedFrom) {
    details.push({
      name: translate({ id: 'crosstown.practice.adapted-from', message: 'Adapted from' }),
      value: (
        <>
          <EntryLink entry={adaptedFrom} />
          {adaptations && (
            <>
              {'. '}
              <Text words={adaptations} />
            </>
          )}
        </>
      ),
    })
  }
  details.push({ name: translate({ id: 'crosstown.detail.topics', message: 'Topics' }), value: <TermList terms={topics} /> })
  return <DetailList details={details} />
}
