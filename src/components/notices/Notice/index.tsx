/** A notice above a page: what the reader must know before trusting what stands below. */
import type { ReactNode } from 'react'
import styles from './styles.module.css'

type Props = {
  /** A word that says the kind of notice, since colour alone says nothing. */
  title: string
  tone: 'plain' | 'warning'
  children: ReactNode
}

/** Shows one notice. */
export function Notice({ title, tone, children }: Props) {
  return (
    <div className={tone === 'warning' ? styles.warning : styles.plain}>
      <p className={styles.title}>
        {tone === 'warning' && (
          <span className={styles.mark} aria-hidden="true">
            !
          </span>
        )}
        {title}
      </p>
      <div className={styles.text}>{children}</div>
    </div>
  )
}
