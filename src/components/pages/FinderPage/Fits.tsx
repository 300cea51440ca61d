/** What fits, what nearly fits and what is lacking, and what does not fit and when it should not be used anyway. */
import { translate } from '@docusaurus/Translate'
import type { Fit, Question } from '../../../choose/index.ts'
import { ORDERS } from '../../../choose/index.ts'
import { counted, number } from '../../figures/index.ts'
import { EntryLink } from '../../links/index.ts'
import { CardFactsLine } from '../../links/CardList/facts.tsx'
import { Text } from '../../words/index.ts'
import { FitTable } from './FitTable.tsx'
import { download } from './download.ts'
import styles from './styles.module.css'
import { missText, orderName } from './words.ts'

type Props = { fits: readonly Fit[]; question: Question; onChange: (changed: Partial<Question>) => void; onClear: () => void }

/** Shows the groups, or all in one table. */
export function Fits({ fits, question, onChange, onClear }: Props) {
  const isAsked = Object.keys(question.has).length > 0
  const of = (state: Fit['state']) => fits.filter((fit) => fit.state === state)
  const groups = [
    { state: 'fits', title: isAsked ? translate({ id: 'crosstown.finder.fits', message: 'Fits what you have' }) : translate({ id: 'crosstown.finder.all', message: 'Methodologies' }) },
    { state: 'nearly', title: translate({ id: 'crosstown.finder.nearly', message: 'Nearly fits' }) },
    { state: 'not', title: translate({ id: 'crosstown.finder.not', message: 'Not with what you have' }) },
  ] as const
  return (
    <div className={styles.answer}>
      <p role="status" className={styles.total}>
        {counted(of('fits').length, isAsked ? translate({ id: 'crosstown.finder.count-fits', message: '{count} methodology fits|{count} methodologies fit' }) : translate({ id: 'crosstown.count.methodologies', message: '{count} methodology|{count} methodologies' }))}
        {isAsked && `, ${counted(of('nearly').length, translate({ id: 'crosstown.finder.count-nearly', message: '{count} nearly fits|{count} nearly fit' }))}`}
      </p>
      <div className={`${styles.tools} print-none`}>
        <label htmlFor="order">{translate({ id: 'crosstown.finder.order', message: 'First' })}</label>
        <select id="order" value={question.order} onChange={({ target }) => onChange({ order: ORDERS.find((order) => order === target.value)! })}>
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {orderName(order)}
            </option>
          ))}
        </select>
        <button type="button" aria-pressed={question.asTable} onClick={() => onChange({ asTable: !question.asTable })}>{translate({ id: 'crosstown.finder.table', message: 'As a table' })}</button>
        <button type="button" disabled={fits.length === 0} onClick={() => download(fits)}>{translate({ id: 'crosstown.finder.csv', message: 'Download as CSV' })}</button>
        <button type="button" onClick={onClear}>{translate({ id: 'crosstown.finder.clear', message: 'Begin anew' })}</button>
      </div>
      {fits.length === 0 && <p>{translate({ id: 'crosstown.finder.nothing', message: 'No methodology has all of this. Take a choice away.' })}</p>}
      {groups.map(({ state, title }) => of(state).length > 0 && (
        <section key={state} aria-labelledby={`group-${state}`}>
          <h2 id={`group-${state}`}>
            {title} <span className={styles.count}>{number(of(state).length)}</span>
          </h2>
          {question.asTable ? <FitTable caption={title} fits={of(state)} /> : <ul className={styles.list}>{of(state).map((fit) => <FitItem key={fit.entry.id} fit={fit} />)}</ul>}
        </section>
      ))}
    </div>
  )
}

function FitItem({ fit: { entry, state, misses } }: { fit: Fit }) {
  const { people, minutes, cost, level, practices } = entry
  return (
    <li>
      <h3>
        <EntryLink entry={entry} />
      </h3>
      {misses.length > 0 && (
        <ul className={styles.misses}>
          {misses.map((miss) => (
            <li key={miss.condition}>{missText(miss)}</li>
          ))}
        </ul>
      )}
      {state === 'not' ? (
        entry.limits && (
          <p className={styles.summary}>
            <strong>{translate({ id: 'crosstown.finder.limits', message: 'Not advised when:' })}</strong> <Text words={entry.limits} />
          </p>
        )
      ) : (
        <>
          <p className={styles.summary}>
            <Text words={entry.summary} />
          </p>
          <CardFactsLine facts={{ kind: 'methodology', people, minutes, cost, level, tested: practices, topics: [] }} />
        </>
      )}
    </li>
  )
}
