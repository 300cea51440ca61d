/** Entries that this one is linked with, each with the reason for the link. */
import type { LinkedEntry } from '../../../page/view.ts'
import { kindName } from '../../frame/names.ts'
import { Text } from '../../words/index.ts'
import { EntryLink } from '../EntryLink/index.tsx'
import styles from './styles.module.css'

/** Shows links one below the other; `showKind` where the list mixes kinds. */
export function LinkedList({ entries, showKind = false }: { entries: readonly LinkedEntry[]; showKind?: boolean }) {
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={`${entry.kind}/${entry.id}`}>
          {showKind && <span className={styles.kind}>{kindName(entry.kind)}</span>}
          <EntryLink entry={entry} className={styles.link} />
          {entry.why && (
            <p className={styles.why}>
              <Text words={entry.why} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
