/** What every page has: the site's head and foot, crumbs, notices, title and lead. */
import Head from '@docusaurus/Head'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import useIsBrowser from '@docusaurus/useIsBrowser'
import Layout from '@theme/Layout'
import type { ReactNode } from 'react'
import type { Page, Words } from '../../../page/view.ts'
import { EditionNotice, StatusNotices, TranslationNotice } from '../../notices/index.ts'
import { dataAddress } from '../../routes/index.tsx'
import { Text } from '../../words/index.ts'
import { Breadcrumbs } from '../Breadcrumbs/index.tsx'
import { EditionSwitch } from '../EditionSwitch/index.tsx'
import styles from './styles.module.css'

type Props = {
  page: Page
  title: Words
  lead?: Words | null
  /** What kind of page it is, above its title. */
  label?: ReactNode
  /** Between the lead and the text. */
  below?: ReactNode
  children: ReactNode
}

/** Shows a page. */
export function PageFrame({ page, title, lead, label, below, children }: Props) {
  return (
    <Layout title={title.text} description={lead?.text}>
      <DataPreload path={page.path} />
      <main className={styles.page}>
        {page.view.kind !== 'home' && <Breadcrumbs trail={page.trail} />}
        <EditionNotice page={page} />
        <StatusNotices notices={page.notices} />
        <TranslationNotice page={page} />
        <header className={styles.head}>
          {label && <p className={styles.label}>{label}</p>}
          <h1>
            <Text words={title} />
          </h1>
          {lead?.text && (
            <p className={styles.lead}>
              <Text words={lead} />
            </p>
          )}
          {below}
        </header>
        <EditionSwitch page={page} />
        {children}
      </main>
    </Layout>
  )
}

/** Lets the browser fetch the data of the first page while it still loads the script. */
function DataPreload({ path }: { path: string }) {
  const { baseUrl } = useDocusaurusContext().siteConfig
  if (useIsBrowser() || process.env.NODE_ENV !== 'production') return null
  return (
    <Head>
      <link rel="preload" as="fetch" crossOrigin="anonymous" href={dataAddress(baseUrl + path.slice(1), baseUrl)} />
    </Head>
  )
}
