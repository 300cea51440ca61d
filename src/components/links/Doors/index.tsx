/** Large links to the main ways on. */
import Link from '@docusaurus/Link'
import styles from './styles.module.css'

export type Door = { path: string; title: string; text: string; note?: string }

/** Shows doors side by side on wide screens. */
export function Doors({ doors }: { doors: readonly Door[] }) {
  return (
    <ul className={styles.doors} data-count={doors.length}>
      {doors.map(({ path, title, text, note }) => (
        <li key={path}>
          <h2>
            <Link to={path}>{title}</Link>
          </h2>
          <p>{text}</p>
          {note && <p className={styles.note}>{note}</p>}
        </li>
      ))}
    </ul>
  )
}
