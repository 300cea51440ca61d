/** Details of an entry that help to place it but do not decide. */
import type { ReactNode } from 'react'
import styles from './styles.module.css'

export type Detail = { name: string; value: ReactNode }

/** Shows names and values in two columns; empty values are left out by the caller. */
export function DetailList({ details }: { details: readonly Detail[] }) {
  if (details.length === 0) return null
  return (
    <dl className={styles.details}>
      {details.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
