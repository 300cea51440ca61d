/** The foot of the site: where to look things up, the languages, the licences. */
import Link from '@docusaurus/Link'
import { useThemeConfig } from '@docusaurus/theme-common'
import { translate } from '@docusaurus/Translate'
import { ColourMode, LanguageLinks } from '../../components/site/index.ts'
import styles from './styles.module.css'

/** Shows the foot. */
export default function Footer() {
  const { footer } = useThemeConfig()
  if (!footer) return null
  const links = (footer.links as { label?: string; to?: string }[]).filter(({ to }) => to)
  return (
    <footer className={styles.foot}>
      <div className={styles.within}>
        <nav aria-label={translate({ id: 'crosstown.site.foot', message: 'About and reference' })}>
          <ul className={styles.links}>
            {links.map(({ label, to }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={translate({ id: 'crosstown.site.languages', message: 'Languages' })}>
          <LanguageLinks className={styles.links} />
        </nav>
        <div className={styles.last}>
          <p>{footer.copyright}</p>
          <div className={styles.colour}>
            <ColourMode />
          </div>
        </div>
      </div>
    </footer>
  )
}
