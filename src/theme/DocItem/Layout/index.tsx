/** The text of a guide in the same columns as an entry: text left, contents right. */
import Link from '@docusaurus/Link'
import { useDoc } from '@docusaurus/plugin-content-docs/client'
import { translate } from '@docusaurus/Translate'
import DocItemContent from '@theme/DocItem/Content'
import DocItemFooter from '@theme/DocItem/Footer'
import type { ReactNode } from 'react'
import contents from '../../../components/frame/Contents/styles.module.css'
import crumbs from '../../../components/frame/Breadcrumbs/styles.module.css'
import columns from '../../../components/frame/EntryFrame/styles.module.css'

/** Shows one guide. */
export default function DocItemLayout({ children }: { children: ReactNode }) {
  const { toc, metadata } = useDoc()
  const parts = toc.filter(({ level }) => level === 2)
  const title = translate({ id: 'crosstown.contents', message: 'On this page' })
  const links = (
    <ul>
      {parts.map(({ id, value }) => (
        <li key={id}>
          <a href={`#${id}`} dangerouslySetInnerHTML={{ __html: value }} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <nav className={crumbs.trail} aria-label={translate({ id: 'crosstown.breadcrumbs', message: 'Breadcrumbs' })}>
        <ol>
          <li>
            <Link to="/">{translate({ id: 'crosstown.breadcrumbs.home', message: 'Home' })}</Link>
          </li>
          {metadata.slug !== '/' && (
            <li>
              <Link to="/docs">{translate({ id: 'crosstown.guides', message: 'Guides' })}</Link>
            </li>
          )}
        </ol>
      </nav>
      <div className={columns.columns}>
        <div className={columns.contents}>
          {parts.length > 2 && (
            <nav className={contents.contents} aria-label={title}>
              <details className={contents.folded}>
                <summary>{title}</summary>
                {links}
              </details>
              <div className={contents.open}>
                <p>{title}</p>
                {links}
              </div>
            </nav>
          )}
        </div>
        <article className={columns.body}>
          <DocItemContent>{children}</DocItemContent>
          <DocItemFooter />
        </article>
      </div>
    </>
  )
}
