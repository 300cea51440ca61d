/** The page of a network: who, when, with what money, what came out, and what was not found. */
import type { NetworkView, Page } from '../../../page/view.ts'
import { EntryFrame, kindName, partName } from '../../frame/index.ts'
import { CardList, LinkedList } from '../../links/index.ts'
import { Sections } from '../../sections/index.ts'
import { Heading } from '../../words/index.ts'
import { Events } from './events.tsx'
import { NetworkDetails, NetworkFacts } from './facts.tsx'
import { Partners } from './partners.tsx'
import { Conflicts, Money, NetworkNames, NotFound, Outputs } from './record.tsx'

/** Shows a network. */
export default function NetworkPage({ page }: { page: Page }) {
  const view = page.view as NetworkView
  return (
    <EntryFrame page={page} label={view.acronym ? `${kindName('network')} ${view.acronym}` : kindName('network')} facts={<NetworkFacts view={view} />}>
      <NetworkDetails view={view} />
      <Sections sections={view.sections} />
      <Partners partners={view.partners} />
      <Events events={view.events} />
      {view.practices.length > 0 && (
        <section>
          <Heading id="practices">{partName('practices')}</Heading>
          <CardList cards={view.practices} level={3} />
        </section>
      )}
      <Money money={view.money} />
      <Outputs outputs={view.outputs} />
      <Conflicts conflicts={view.conflicts} />
      <NotFound items={view.notFound} />
      {view.recommendations.length > 0 && (
        <section>
          <Heading id="recommendations">{partName('recommendations')}</Heading>
          <LinkedList entries={view.recommendations} />
        </section>
      )}
      <NetworkNames names={view.names} />
    </EntryFrame>
  )
}
