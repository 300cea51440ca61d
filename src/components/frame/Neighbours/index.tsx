/** The entries before and after this one, where there is an order. */
import Link from '@docusaurus/Link'
import { translate } from '@docusaurus/Translate'
import type { LinkedEntry } from '../../../page/view.ts'
import { Text } from '../../words/index.ts'
import styles from './styles.module.css'

type Props = { previous?: LinkedEntry | undefined; next?: LinkedEntry | undefined; label: string }

/** Shows the way on; nothing where there is only one entry. */
export function Neighbours({ previous, next, label }: Props) {
  if (!previous && !next) return null
  return (
    <nav className={styles.neighbours} aria-label={label}>
      {previous && (
        <Link to={previous.path} rel="prev" className={styles.previous}>
          <span>{translate({ id: 'crosstown.neighbours.previous', message: 'Previous' })}</span>
          <strong>
            <Text words={previous.title} />
          </strong>
        </Link>
      )}
      {next && (
        <Link to={next.path} rel="next" className={styles.next}>
          <span>{translate({ id: 'crosstown.neighbours.next', message: 'Next' })}</span>
          <strong>
            <Text words={next.title} />
          </strong>
        </Link>
      )}
    </nav>
  )
}
