/** What every page has: the site's head and foot, crumbs, notices, title and lead. */
import Layout from '@theme/Layout'
import type { ReactNode } from 'react'
import type { Page, Words } from '../../../page/view.ts'
import { EditionNotice, StatusNotices, TranslationNotice } from '../../notices/index.ts'
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
