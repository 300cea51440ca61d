/** The public record of a network: money, outputs, contradictions, gaps, names. */
import { translate } from '@docusaurus/Translate'
import type { NetworkView, Words } from '../../../page/view.ts'
import { approximately, language, money as inMoney } from '../../figures/index.ts'
import { partName } from '../../frame/index.ts'
import { Citations } from '../../links/index.ts'
import { DataTable } from '../../tables/index.ts'
import { Heading, Text } from '../../words/index.ts'
import styles from './styles.module.css'

/** Shows each amount with whose it is. */
export function Money({ money }: { money: NetworkView['money'] }) {
  if (money.length === 0) return null
  return (
    <section>
      <Heading id="money">{partName('money')}</Heading>
      <DataTable
        caption={partName('money')}
        columns={[translate({ id: 'crosstown.money.what', message: 'What' }), translate({ id: 'crosstown.money.amount', message: 'Amount' })]}
        rows={money.map(({ amount, currency, about, what, cites }, index) => ({
          key: String(index),
          cells: [<Text key="what" words={what} />, <span key="amount" className={styles.amount}>{approximately(about, inMoney(amount, currency))} <Citations cites={cites} /></span>],
        }))}
      />
    </section>
  )
}

/** Shows what the network produced and how much of it was found. */
export function Outputs({ outputs }: { outputs: NetworkView['outputs'] }) {
  if (outputs.length === 0) return null
  return (
    <section>
      <Heading id="outputs">{partName('outputs')}</Heading>
      <DataTable
        caption={partName('outputs')}
        columns={[translate({ id: 'crosstown.output.title', message: 'Output' }), translate({ id: 'crosstown.output.found', message: 'Found?' })]}
        rows={outputs.map(({ title, found, url, cites }, index) => ({
          key: String(index),
          cells: [
            <span key="title">
              {url ? (
                <a href={url} rel="noopener noreferrer">
                  <Text words={title} />
                </a>
              ) : (
                <Text words={title} />
              )}{' '}
              <Citations cites={cites} />
            </span>,
            <span key="found" className={found === 'not-found' ? styles.missing : undefined}>{foundName(found)}</span>,
          ],
        }))}
      />
    </section>
  )
}

function foundName(found: NetworkView['outputs'][number]['found']): string {
  switch (found) {
    case 'full-text': return translate({ id: 'crosstown.output.full-text', message: 'Yes, in full' })
    case 'described': return translate({ id: 'crosstown.output.described', message: 'Only described' })
    case 'not-found': return translate({ id: 'crosstown.output.not-found', message: 'Not found' })
  }
}

/** Shows contradicting statements side by side, each with its sources. */
export function Conflicts({ conflicts }: { conflicts: NetworkView['conflicts'] }) {
  if (conflicts.length === 0) return null
  return (
    <section>
      <Heading id="conflicts">{partName('conflicts')}</Heading>
      {conflicts.map(({ about, values, note }) => (
        <div key={about.text} className={styles.conflict}>
          <h3>
            <Text words={about} />
          </h3>
          <ul>
            {values.map(({ value, cites }, index) => (
              <li key={index}>
                <Text words={value} /> <Citations cites={cites} />
              </li>
            ))}
          </ul>
          {note && (
            <p>
              <Text words={note} />
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

/** Shows what was looked for and not found. */
export function NotFound({ items }: { items: readonly Words[] }) {
  if (items.length === 0) return null
  return (
    <section className={styles.notFound}>
      <Heading id="not-found">{partName('not-found')}</Heading>
      <p>{translate({ id: 'crosstown.network.not-found.lead', message: 'The editors looked for this in the public record and did not find it. It may exist.' })}</p>
      <ul>
        {items.map((words) => (
          <li key={words.text}>
            <Text words={words} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Shows the name of the network in each language in which a source uses one. */
export function NetworkNames({ names }: { names: NetworkView['names'] }) {
  if (names.length === 0) return null
  return (
    <section>
      <Heading id="names">{partName('names')}</Heading>
      <ul className={styles.otherNames}>
        {names.map(({ language: tag, name, cite }) => (
          <li key={`${tag} ${name}`}>
            <span>{language(tag)}</span>
            <span>
              <span lang={tag}>{name}</span> <Citations cites={[cite]} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
