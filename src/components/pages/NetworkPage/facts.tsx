/** The facts of a network: programme, time, size, reach, money, and how much of it the public record shows. */
import { translate } from '@docusaurus/Translate'
import type { NetworkView, PeriodView } from '../../../page/view.ts'
import { TestedIn } from '../../evidence/index.ts'
import type { Detail, Fact } from '../../facts/index.ts'
import { DetailList, FactsPanel } from '../../facts/index.ts'
import { approximately, counted, dates, money, number, place } from '../../figures/index.ts'
import { TermList, partName } from '../../frame/index.ts'
import { Citations } from '../../links/index.ts'
import { Text } from '../../words/index.ts'
import styles from './styles.module.css'

/** Shows the panel of a network. */
export function NetworkFacts({ view }: { view: NetworkView }) {
  const { actual, planned, partners, events, reach, tested, notFound, outputs } = view
  const countries = new Set(partners.map(({ country }) => country).filter(Boolean)).size
  const figures: Fact[] = []
  if (actual ?? planned) {
    figures.push({
      name: translate({ id: 'crosstown.fact.when', message: 'When' }),
      value: dates((actual ?? planned)!.start, (actual ?? planned)!.end),
      note: <PeriodNote actual={actual} planned={planned} />,
    })
  }
  figures.push(
    { name: translate({ id: 'crosstown.fact.partners', message: 'Partners' }), value: number(partners.length), note: counted(countries, translate({ id: 'crosstown.count.from-countries', message: 'from {count} country|from {count} countries' })) },
    { name: translate({ id: 'crosstown.fact.events', message: 'Events' }), value: number(events.length), note: translate({ id: 'crosstown.network.on-record', message: 'in the public record that was read' }) },
  )
  const amount = view.money[0]
  if (amount) figures.push({ name: partName('money'), value: approximately(amount.about, money(amount.amount, amount.currency)), note: <><Text words={amount.what} /> <Citations cites={amount.cites} /></> })
  const foundNot = outputs.filter(({ found }) => found === 'not-found').length
  return (
    <FactsPanel
      label={partName('facts')}
      figures={figures}
      accounts={[
        { name: translate({ id: 'crosstown.network.practices', message: 'Practices documented as carried out' }), value: <TestedIn tested={tested} /> },
        { name: translate({ id: 'crosstown.network.reach', message: 'Reach' }), value: <Reach reach={firstOf(reach)} /> },
        {
          name: partName('not-found'),
          limits: true,
          value: (
            <>
              <p>{notFound[0] ? <Text words={notFound[0]} /> : translate({ id: 'crosstown.network.nothing-missing', message: 'Nothing is noted as missing.' })}</p>
              {foundNot > 0 && <p>{counted(foundNot, translate({ id: 'crosstown.network.outputs-missing', message: '{count} output was not found.|{count} outputs were not found.' }))}</p>}
              {notFound.length > 0 && (
                <p className="print-none">
                  <a href="#not-found">{translate({ id: 'crosstown.network.missing-all', message: 'All that was not found' })}</a>
                </p>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

/** The panel has room for a few: what was reported goes before what was planned. All stand in the details below. */
const firstOf = (reach: NetworkView['reach']) => [...reach].sort((a, b) => Number(a.state === 'planned') - Number(b.state === 'planned')).slice(0, 3)

function PeriodNote({ actual, planned }: { actual: PeriodView | undefined; planned: PeriodView | undefined }) {
  return (
    <>
      {actual && <Citations cites={actual.cites} />} {planned && (actual ? plannedDates(planned) : translate({ id: 'crosstown.network.as-planned', message: 'as planned' }))}{' '}
      {planned && <Citations cites={planned.cites} />}
    </>
  )
}

const plannedDates = ({ start, end }: PeriodView) => translate({ id: 'crosstown.network.planned', message: 'planned: {dates}' }, { dates: dates(start, end) })

function Reach({ reach }: { reach: NetworkView['reach'] }) {
  if (reach.length === 0) return <p>{translate({ id: 'crosstown.network.no-reach', message: 'No source gives a number.' })}</p>
  return (
    <ul className={styles.reach}>
      {reach.map(({ count, about, what, state, cites }, index) => (
        <li key={index}>
          <strong>{approximately(about, number(count))}</strong> <Text words={what} /> ({state === 'planned' ? translate({ id: 'crosstown.network.state.planned', message: 'planned' }) : translate({ id: 'crosstown.network.state.reported', message: 'reported' })}){' '}
          <Citations cites={cites} />
        </li>
      ))}
    </ul>
  )
}

/** Shows programme, lead, aims and target groups. */
export function NetworkDetails({ view }: { view: NetworkView }) {
  const { programme, strand, contract, lead, aims, targetGroups, sdgs, url, topics } = view
  const details: Detail[] = [{ name: translate({ id: 'crosstown.fact.programme', message: 'Programme' }), value: [programme, strand].filter(Boolean).join(', ') }]
  if (contract) details.push({ name: translate({ id: 'crosstown.network.contract', message: 'Contract' }), value: contract })
  if (lead) details.push({ name: translate({ id: 'crosstown.network.lead', message: 'Lead partner' }), value: [lead.name, place(lead)].filter(Boolean).join(', ') })
  details.push({
    name: translate({ id: 'crosstown.network.aims', message: 'Aims' }),
    value: (
      <ul className={styles.aims}>
        {aims.map(({ words, cites }, index) => (
          <li key={index}>
            <Text words={words} /> <Citations cites={cites} />
          </li>
        ))}
      </ul>
    ),
  })
  if (targetGroups.length > 0) {
    details.push({
      name: translate({ id: 'crosstown.network.groups', message: 'For whom' }),
      value: (
        <ul className={styles.aims}>
          {targetGroups.map((words) => (
            <li key={words.text}>
              <Text words={words} />
            </li>
          ))}
        </ul>
      ),
    })
  }
  if (view.reach.length > 3) details.push({ name: translate({ id: 'crosstown.network.reach', message: 'Reach' }), value: <Reach reach={view.reach} /> })
  if (sdgs.length > 0) details.push({ name: translate({ id: 'crosstown.detail.sdgs', message: 'Goals of the United Nations (SDG)' }), value: sdgs.join(', ') })
  if (url) details.push({ name: translate({ id: 'crosstown.network.site', message: 'Website' }), value: <a href={url} rel="noopener noreferrer">{url}</a> })
  details.push({ name: translate({ id: 'crosstown.detail.topics', message: 'Topics' }), value: <TermList terms={topics} /> })
  return <DetailList details={details} />
}
