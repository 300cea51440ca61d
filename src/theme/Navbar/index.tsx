/** The head of the site: the word mark, the language, the main parts. It replaces the theme's, which needs JavaScript on phones. */
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import { useThemeConfig } from '@docusaurus/theme-common'
import { translate } from '@docusaurus/Translate'
import { SearchBox } from '../../components/search/index.ts'
import { ColourMode, LanguageSwitch, MainMenu } from '../../components/site/index.ts'
import styles from './styles.module.css'

/** Shows the head. On phones the parts fold into a menu that works without JavaScript. */
export default function Navbar() {
  const { pathname } = useLocation()
  const { title } = useThemeConfig().navbar
  const label = translate({ id: 'theme.NavBar.navAriaLabel', message: 'Main' })
  return (
    <header className={styles.head}>
      <div className={styles.band}>
        <div className={styles.within}>
          <Link to="/" className={styles.mark}>
            <Crossing />
            {title}
          </Link>
          <div className={styles.tools}>
            <LanguageSwitch />
            <div className={styles.colour}>
              <ColourMode />
            </div>
            <details key={pathname} className={styles.folded}>
              <summary>{translate({ id: 'crosstown.site.menu', message: 'Menu' })}</summary>
              <nav aria-label={label}>
                <MainMenu />
              </nav>
            </details>
          </div>
        </div>
      </div>
      <div className={styles.below}>
        <div className={styles.within}>
          <nav className={styles.parts} aria-label={label}>
            <MainMenu />
          </nav>
          {/* That page has a box of its own. */}
          {!pathname.endsWith('/search') && <SearchBox />}
        </div>
      </div>
    </header>
  )
}

/** Two roads that cross in a town square. */
function Crossing() {
  return (
    <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="3.4" strokeLinecap="round">
        <path d="M3 7.5C11 7.5 21 24.5 29 24.5" />
        <path d="M3 24.5C11 24.5 21 7.5 29 7.5" />
      </g>
      <rect x="10.2" y="10.2" width="11.6" height="11.6" className={styles.square} stroke="currentColor" strokeWidth="3.4" strokeLinejoin="round" transform="rotate(45 16 16)" />
      <circle cx="16" cy="16" r="2.5" className={styles.dot} />
    </svg>
  )
}
