/** What a network did, in the order of time. */
import { translate } from '@docusaurus/Translate'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { EventView } from '../../../page/view.ts'
import { documentedName } from '../../evidence/index.ts'
import { approximately, dates, number, place } from '../../figures/index.ts'
import { kindName, partName } from '../../frame/index.ts'
import { Citations, EntryLinks } from '../../links/index.ts'
import { Heading, Text } from '../../words/index.ts'
import styles from './styles.module.css'

/** Shows the timeline. */
export function Events({ events }: { events: readonly EventView[] }) {
  if (events.length === 0) return null
  return (
    <section>
      <Heading id="events">{partName('events')}</Heading>
      <ol className={styles.events}>
        {events.map((event) => (
          <Event key={event.id} event={event} />
        ))}
      </ol>
    </section>
  )
}

function Event({ event }: { event: EventView }) {
  const { anchor, title, start, end, dateNote, places, online, documented, participants, what, practices, methodologies, cites } = event
  useBrokenLinks().collectAnchor(anchor)
  const where = places.map((one) => [one.venue, place(one)].filter(Boolean).join(', ')).join('; ')
  return (
    <li id={anchor}>
      <p className={styles.when}>
        {start ? dates(start, end) : translate({ id: 'crosstown.event.undated', message: 'Date not known' })}
        {dateNote && (
          <span className={styles.dateNote}>
            {' '}
            <Text words={dateNote} />
          </span>
        )}
      </p>
      <div>
        <h3>
          <Text words={title} />
        </h3>
        <p className={styles.where}>{[where, online && translate({ id: 'crosstown.practice.online', message: 'online' }), documented !== 'carried-out' && documentedName(documented)].filter(Boolean).join(' · ')}</p>
        {what && (
          <p>
            <Text words={what} /> <Citations cites={cites} />
          </p>
        )}
        {participants.length > 0 && (
          <ul className={styles.reach}>
            {participants.map(({ count, about, what: counted, cites: said }, index) => (
              <li key={index}>
                {approximately(about, number(count))} <Text words={counted} /> <Citations cites={said} />
              </li>
            ))}
          </ul>
        )}
        {!what && <Citations cites={cites} />}
        {practices.length > 0 && (
          <p>
            {kindName('practice')}: <EntryLinks entries={practices} />
          </p>
        )}
        {methodologies.length > 0 && (
          <p>
            {kindName('methodology')}: <EntryLinks entries={methodologies} />
          </p>
        )}
      </div>
    </li>
  )
}
