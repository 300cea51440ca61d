/** What narrows a list of results: values of a facet with how many results each would leave. */
import type { ReactNode } from 'react'
import { number } from '../../figures/index.ts'
import styles from './styles.module.css'

type Props = {
  /** The facet's name in addresses. */
  facet: string
  label: string
  /** In the order in which they are shown. */
  values: readonly { id: string; name: ReactNode }[]
  counts: Readonly<Record<string, number>>
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Shows a facet as a group of check boxes. Values that would leave nothing are left out, unless they are chosen. */
export function Filter({ facet, label, values, counts, chosen, onChange }: Props) {
  const shown = values.filter(({ id }) => (counts[id] ?? 0) > 0 || chosen.includes(id))
  if (shown.length === 0) return null
  return (
    <fieldset className={styles.facet}>
      <legend>{label}</legend>
      {shown.map(({ id, name }) => (
        <label key={id} className={styles.value}>
          <input type="checkbox" name={facet} value={id} checked={chosen.includes(id)} onChange={({ target }) => onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))} />
          <span>{name}</span>
          <span className={styles.count}>{number(counts[id] ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  )
}
