/** Topics to choose from, with how much there is on each. */
import Link from '@docusaurus/Link'
import { translate } from '@docusaurus/Translate'
import type { TermRef } from '../../../page/view.ts'
import { counted } from '../../figures/index.ts'
import { Text } from '../../words/index.ts'
import styles from './styles.module.css'

/** Shows topics that have entries, in columns on wide screens. */
export function TopicPicker({ topics }: { topics: readonly (TermRef & { count: number })[] }) {
  return (
    <ul className={styles.topics}>
      {topics
        .filter(({ count, path }) => count > 0 && path)
        .map(({ id, label, count, path }) => (
          <li key={id}>
            <Link to={path!}>
              <Text words={label} />
            </Link>
            <span className={styles.count}>
              {count}
              <span className="visually-hidden"> {counted(count, translate({ id: 'crosstown.count.entries', message: 'entry|entries' }))}</span>
            </span>
          </li>
        ))}
    </ul>
  )
}
