/** The evidence ledger: each thing a recommendation rests on, and what it supports. */
import { translate } from '@docusaurus/Translate'
import type { LedgerRow, RecommendationView } from '../../../page/view.ts'
import { EvidenceLevel, documentedName, gapText, levelName } from '../../evidence/index.ts'
import { place } from '../../figures/index.ts'
import { kindName, partName } from '../../frame/index.ts'
import { Citations, EntryLink } from '../../links/index.ts'
import { DataTable } from '../../tables/index.ts'
import { Heading, Text } from '../../words/index.ts'
import styles from './styles.module.css'

/** Shows the table, and below it what nothing supports yet. */
export function Ledger({ ledger: { rows, gaps, unsupported } }: { ledger: RecommendationView['ledger'] }) {
  return (
    <section>
      <Heading id="rests-on">{partName('rests-on')}</Heading>
      {rows.length > 0 && (
        <DataTable
          caption={partName('rests-on')}
          columns={[
            translate({ id: 'crosstown.ledger.what', message: 'It rests on' }),
            translate({ id: 'crosstown.ledger.supports', message: 'Which supports' }),
            translate({ id: 'crosstown.ledger.sure', message: 'How sure, where and when' }),
          ]}
          rows={rows.map((row) => ({ key: `${row.kind}/${row.id}`, cells: [<What key="what" row={row} />, <Text key="supports" words={row.supports} />, <Sure key="sure" row={row} />] }))}
        />
      )}
      <div className={styles.unsupported}>
        <h3>{translate({ id: 'crosstown.ledger.unsupported', message: 'What nothing supports yet' })}</h3>
        {gaps.length + unsupported.length === 0 ? (
          <p>{translate({ id: 'crosstown.ledger.complete', message: 'The editors name no gap. That does not mean there is none.' })}</p>
        ) : (
          <ul>
            {unsupported.map((words) => (
              <li key={words.text}>
                <Text words={words} />
              </li>
            ))}
            {gaps.map((gap) => (
              <li key={gap}>{gapText(gap)}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

function What({ row }: { row: LedgerRow }) {
  return (
    <>
      <span className={styles.kind}>{kindName(row.kind)}</span>
      <EntryLink entry={row} /> {row.cite && <Citations cites={[row.cite]} />}
    </>
  )
}

function Sure({ row }: { row: LedgerRow }) {
  const where = place(row)
  if (!row.level && !row.documented && !where && !row.year) return translate({ id: 'crosstown.ledger.undated', message: 'no date given' })
  return (
    <>
      {row.level && <EvidenceLevel level={row.level} words={levelName(row.level)} />}
      {row.documented && <span className={styles.line}>{documentedName(row.documented)}</span>}
      {(where || row.year) && <span className={styles.line}>{[where, row.year].filter(Boolean).join(', ')}</span>}
    </>
  )
}
