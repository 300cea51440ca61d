/** Where a page stands in the site. */
import Link from '@docusaurus/Link'
import { translate } from '@docusaurus/Translate'
import type { Crumb } from '../../../page/view.ts'
import { Text } from '../../words/index.ts'
import { sectionName } from '../names.ts'
import styles from './styles.module.css'

/** Shows the way from the home page to the page above this one. */
export function Breadcrumbs({ trail }: { trail: readonly Crumb[] }) {
  return (
    <nav className={styles.trail} aria-label={translate({ id: 'crosstown.breadcrumbs', message: 'Breadcrumbs' })}>
      <ol>
        <li>
          <Link to="/">{translate({ id: 'crosstown.breadcrumbs.home', message: 'Home' })}</Link>
        </li>
        {trail.map((crumb) => (
          <li key={crumb.path}>
            <Link to={crumb.path}>{'section' in crumb ? sectionName(crumb.section) : <Text words={crumb.words} />}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
