/** Links to the groups of a long list, each with how many it holds. */
import { translate } from '@docusaurus/Translate'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { ReactNode } from 'react'
import { number } from '../../figures/index.ts'
import styles from './styles.module.css'

/** Shows nothing where there is one group only. */
export function Jump({ groups }: { groups: readonly { id: string; name: ReactNode; count: number }[] }) {
  const checker = useBrokenLinks()
  if (groups.length < 2) return null
  for (const { id } of groups) checker.collectLink(`#${id}`)
  return (
    <nav className={styles.jump} aria-label={translate({ id: 'crosstown.hub.jump', message: 'Jump to a group' })}>
      <ul>
        {groups.map(({ id, name, count }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a> <span>{number(count)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
