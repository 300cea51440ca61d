/** The same page in other editions. */
import Link from '@docusaurus/Link'
import { translate } from '@docusaurus/Translate'
import type { EditionRef, Page } from '../../../page/view.ts'
import { date } from '../../figures/index.ts'
import styles from './styles.module.css'

/** Shows which edition this is, and leads to the same entry in the others. */
export function EditionSwitch({ page: { edition, editions, path } }: { page: Page }) {
  if (editions.length < 2) return null
  return (
    <details className={`${styles.switch} print-none`}>
      <summary>{translate({ id: 'crosstown.editions.current', message: 'Edition: {edition}' }, { edition: editionName(edition) })}</summary>
      <ul>
        {editions.map((other) => (
          <li key={other.name}>
            <Link to={other.path} aria-current={other.path === path ? 'page' : undefined}>
              {editionName(other)}
            </Link>
            <span className={styles.note}>{noteOf(other)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** `2026.1`; the working sources have words instead of a name. */
export const editionName = ({ name, state }: EditionRef): string =>
  state === 'next' || state === 'only' ? translate({ id: 'crosstown.editions.working', message: 'working sources' }) : name

function noteOf(edition: Page['editions'][number]): string {
  const words: string[] = []
  if (edition.state === 'newest') words.push(translate({ id: 'crosstown.editions.newest', message: 'newest' }))
  if (edition.date) words.push(date(edition.date))
  if (!edition.hasEntry) words.push(translate({ id: 'crosstown.editions.without', message: 'does not have this page' }))
  return words.length > 0 ? ` (${words.join(', ')})` : ''
}
