/** While somebody writes: what is wrong in the sources, where, and what to do. Published pages never have it. */
import { translate } from '@docusaurus/Translate'
import { usePluginData } from '@docusaurus/useGlobalData'
import type { Diagnostic } from '../../../core/index.ts'
import styles from './styles.module.css'

/** Shows the first errors that the compiler met; nothing where there are none. */
export function FaultBanner() {
  const data = usePluginData('crosstown') as { faults?: Diagnostic[] } | undefined
  const faults = data?.faults ?? []
  if (faults.length === 0) return null
  return (
    <section className={styles.banner} role="alert">
      <p className={styles.title}>{translate({ id: 'crosstown.faults.title', message: 'Entries with errors are left out of this preview.' })}</p>
      <ul>
        {faults.map(({ code, message, hint, place }, index) => (
          <li key={index}>
            <code>
              {place.file}:{place.start.line}:{place.start.column}
            </code>{' '}
            {message} {hint} <span className={styles.code}>({code})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
