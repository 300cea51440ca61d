/** A guide: its text, and below it all guides. It replaces the theme's column of files. */
import Link from '@docusaurus/Link'
import type { PropSidebarItem } from '@docusaurus/plugin-content-docs'
import { useDocsSidebar } from '@docusaurus/plugin-content-docs/client'
import { translate } from '@docusaurus/Translate'
import type { ReactNode } from 'react'
import styles from './styles.module.css'

/** Shows the frame of all guides. */
export default function DocRootLayout({ children }: { children: ReactNode }) {
  const sidebar = useDocsSidebar()
  const label = translate({ id: 'crosstown.guides.all', message: 'All guides' })
  return (
    <main className={styles.page}>
      {children}
      {sidebar && (
        <nav className={`${styles.all} print-none`} aria-label={label}>
          <h2>{label}</h2>
          <Items items={sidebar.items} />
        </nav>
      )}
    </main>
  )
}

function Items({ items }: { items: readonly PropSidebarItem[] }) {
  return (
    <ul>
      {items.map((item, index) => {
        if (item.type === 'html') return null
        return (
          <li key={index}>
            {item.href ? <Link to={item.href}>{item.label}</Link> : <span>{item.label}</span>}
            {item.type === 'category' && item.items.length > 0 && <Items items={item.items} />}
          </li>
        )
      })}
    </ul>
  )
}
