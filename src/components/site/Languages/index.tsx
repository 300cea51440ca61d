/** The same page in the other languages. */
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal'
import { translate } from '@docusaurus/Translate'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type { FocusEvent, KeyboardEvent } from 'react'
import styles from './styles.module.css'

/** Shows all languages as links, each in its own language and with its full name. */
export function LanguageLinks({ className }: { className?: string | undefined }) {
  const { i18n } = useDocusaurusContext()
  const { createUrl } = useAlternatePageUtils()
  return (
    <ul className={className}>
      {i18n.locales.map((locale) => (
        <li key={locale}>
          <a href={createUrl({ locale, fullyQualified: false })} lang={i18n.localeConfigs[locale]?.htmlLang} hrefLang={i18n.localeConfigs[locale]?.htmlLang} aria-current={locale === i18n.currentLocale ? 'true' : undefined}>
            {i18n.localeConfigs[locale]?.label ?? locale}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Shows the current language; opens to the others, with or without JavaScript. */
export function LanguageSwitch() {
  const { i18n } = useDocusaurusContext()
  if (i18n.locales.length < 2) return null
  return (
    <details className={styles.switch} onBlur={closeWhenLeft} onKeyDown={closeOnEscape}>
      <summary>
        <span className="visually-hidden">{translate({ id: 'crosstown.site.language', message: 'Language:' })} </span>
        {i18n.localeConfigs[i18n.currentLocale]?.label ?? i18n.currentLocale}
      </summary>
      <LanguageLinks className={styles.list} />
    </details>
  )
}

function closeWhenLeft(event: FocusEvent<HTMLDetailsElement>) {
  if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
  if (event.key !== 'Escape' || !event.currentTarget.open) return
  event.currentTarget.open = false
  event.currentTarget.querySelector('summary')?.focus()
}
