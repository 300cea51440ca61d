/** What stands at an address where nothing is: the ways back to something. */
import Link from '@docusaurus/Link'
import { translate } from '@docusaurus/Translate'
import { sectionName } from '../../../components/frame/names.ts'
import { MainMenu } from '../../../components/site/index.ts'
import styles from './styles.module.css'

/** Shows that the page was not found and where to look instead. */
export default function NotFoundContent() {
  return (
    <main className={styles.page}>
      <h1>{translate({ id: 'theme.NotFound.title', message: 'Page Not Found' })}</h1>
      <p>{translate({ id: 'crosstown.not-found', message: 'There is nothing at this address. If you typed it, check it for mistakes. If a link led you here, the entry may have moved: look for it in these parts.' })}</p>
      <MainMenu className={styles.parts} />
      <p>
        <Link to="/editions">{sectionName('editions')}</Link>
      </p>
    </main>
  )
}
