/** The main parts of the site, from the navbar's settings. */
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import { useThemeConfig } from '@docusaurus/theme-common'
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl'

type Item = { label: string; to: string; activeBaseRegex?: string }

/** Shows the parts as a list of links; the one that the page belongs to is marked. */
export function MainMenu({ className }: { className?: string | undefined }) {
  const { pathname } = useLocation()
  const { withBaseUrl } = useBaseUrlUtils()
  const items = useThemeConfig().navbar.items.filter((item) => 'to' in item) as unknown as Item[]
  const isHere = ({ to, activeBaseRegex }: Item) => {
    if (activeBaseRegex) return new RegExp(activeBaseRegex).test(pathname)
    const path = withBaseUrl(to)
    return pathname === path || pathname.startsWith(`${path}/`)
  }
  return (
    <ul className={className}>
      {items.map((item) => (
        <li key={item.to}>
          <Link to={item.to} aria-current={isHere(item) ? 'true' : undefined}>
            {item.label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
