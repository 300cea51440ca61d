/** An evidence level as five small squares, a code and a word. */
import type { Level } from '../../../compute/index.ts'
import styles from './styles.module.css'

/** Shows a level. The squares repeat what the code and the words say, so that no one depends on seeing them. */
export function EvidenceLevel({ level, words }: { level: Level; words?: string }) {
  const filled = Number(level.slice(1))
  return (
    <span className={styles.level}>
      <span className={styles.squares} aria-hidden="true">
        {[1, 2, 3, 4, 5].map((square) => (
          <span key={square} className={square <= filled ? styles.filled : styles.empty} />
        ))}
      </span>
      <span>
        {level}
        {words && ` · ${words}`}
      </span>
    </span>
  )
}
