/** The parts of a page, as links. */
import { translate } from '@docusaurus/Translate'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { Page } from '../../../page/view.ts'
import { Text } from '../../words/index.ts'
import { partName } from '../names.ts'
import styles from './styles.module.css'

/** Shows the list beside the text on wide screens, and folded above it on narrow ones. */
export function Contents({ page: { toc, view } }: { page: Page }) {
  const checker = useBrokenLinks()
  if (toc.length < 3) return null
  for (const { id } of toc) checker.collectLink(`#${id}`)
  const title = translate({ id: 'crosstown.contents', message: 'On this page' })
  const links = (
    <ul>
      {toc.map(({ id, words, label }) => (
        <li key={id}>
          <a href={`#${id}`}>{words ? <Text words={words} /> : label ? partName(label, view.kind) : id}</a>
        </li>
      ))}
    </ul>
  )
  return (
    <nav className={styles.contents} aria-label={title}>
      <details className={styles.folded}>
        <summary>{title}</summary>
        {links}
      </details>
      <div className={styles.open}>
        <p>{title}</p>
        {links}
      </div>
    </nav>
  )
}
