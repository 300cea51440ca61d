/** The few facts that the reader of an entry decides on, before any text. */
import type { ReactNode } from 'react'
import styles from './styles.module.css'

export type Fact = {
  name: string
  value: ReactNode
  /** Where it comes from, or what it leaves out. */
  note?: ReactNode
  /** Limits stand in the same panel and in the same weight as what is promised, and are marked. */
  limits?: boolean
}

type Props = {
  label: string
  /** Short facts: a number, a place, a date. */
  figures?: readonly Fact[]
  /** What is said of all figures together. */
  footnote?: ReactNode
  /** Facts that take some words. */
  accounts: readonly Fact[]
}

/** Shows facts as a panel: short ones in one row, longer ones in columns below. */
export function FactsPanel({ label, figures = [], footnote, accounts }: Props) {
  return (
    <section className={styles.panel} aria-label={label}>
      {figures.length > 0 && (
        <dl className={styles.figures}>
          {figures.map(({ name, value, note }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <span className={styles.figure}>{value}</span>
                {note && <span className={styles.note}>{note}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {footnote && <p className={styles.footnote}>{footnote}</p>}
      {accounts.length > 0 && (
        <dl className={styles.accounts} data-count={accounts.length}>
          {accounts.map(({ name, value, note, limits }) => (
            <div key={name} className={limits ? styles.limits : undefined}>
              <dt>{name}</dt>
              <dd>
                {value}
                {note && <span className={styles.note}>{note}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
