/** Who answers for a page, until when it holds, and how to change it. */
import Link from '@docusaurus/Link'
import { translate } from '@docusaurus/Translate'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type { Page } from '../../../page/view.ts'
import { date } from '../../figures/index.ts'
import styles from './styles.module.css'

/** Shows the quiet block at the end of an entry. */
export function EntryFooter({ page }: { page: Page }) {
  const { siteConfig, i18n } = useDocusaurusContext()
  const repository = siteConfig.customFields?.['repository'] as string | undefined
  const base = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? '/'
  const short = shortAddress(page)
  return (
    <footer className={styles.footer}>
      <dl>
        {page.contributors.length > 0 && (
          <div>
            <dt>{translate({ id: 'crosstown.footer.by', message: 'Written by' })}</dt>
            <dd>{page.contributors.join(', ')}</dd>
          </div>
        )}
        {page.changed && (
          <div>
            <dt>{translate({ id: 'crosstown.footer.changed', message: 'Last changed' })}</dt>
            <dd>{date(page.changed)}</dd>
          </div>
        )}
        {page.reviewBy && (
          <div>
            <dt>{translate({ id: 'crosstown.footer.review', message: 'To be reviewed by' })}</dt>
            <dd>{date(page.reviewBy)}</dd>
          </div>
        )}
        {short && (
          <div>
            <dt>{translate({ id: 'crosstown.footer.short', message: 'Short address' })}</dt>
            <dd>
              <a href={base + short}>{`${siteConfig.url}${base}${short}`}</a>
            </dd>
          </div>
        )}
        {page.file && (
          <div>
            <dt>{translate({ id: 'crosstown.footer.file', message: 'File' })}</dt>
            <dd>
              <code>{page.file}</code>
            </dd>
          </div>
        )}
      </dl>
      {page.file && (
        <p className={`${styles.actions} print-none`}>
          {repository ? (
            <>
              <a href={`${repository}/edit/main/${page.file}`}>{translate({ id: 'crosstown.footer.edit', message: 'Suggest a change to this page' })}</a>
              <a href={`${repository}/issues/new?title=${encodeURIComponent(page.key ?? page.path)}`}>{translate({ id: 'crosstown.footer.report', message: 'Report a problem with this page' })}</a>
            </>
          ) : (
            <Link to="/docs/contribute">{translate({ id: 'crosstown.footer.edit', message: 'Suggest a change to this page' })}</Link>
          )}
        </p>
      )}
    </footer>
  )
}

/** `r/R07` or `id/human-library`: addresses that never change. */
function shortAddress({ key, view }: Page): string | undefined {
  if (view.kind === 'recommendation') return `r/${view.code}`
  return key && `id/${key.slice(key.indexOf('/') + 1)}`
}
