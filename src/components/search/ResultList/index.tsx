/** Results of one list: title, where it leads, and the words around what was found. */
import Link from '@docusaurus/Link'
import type { Result } from '../../../search/index.ts'
import { resultKind } from '../names.ts'
import styles from './styles.module.css'

type Props = {
  results: readonly Result[]
  /** Whether each says of what kind it is. */
  withKind?: boolean
  /** Where the results belong to another site than this page: the English one. */
  elsewhere?: { lang: string; base: string }
}

/** Shows results one below the other. */
export function ResultList({ results, withKind = false, elsewhere }: Props) {
  return (
    <ol className={styles.list}>
      {results.map(({ ref, kind, path, title, lang, snippet }) => (
        <li key={ref} lang={elsewhere?.lang}>
          <h3 className={styles.title} lang={lang}>
            {elsewhere ? <a href={elsewhere.base + path.slice(1)}>{title}</a> : <Link to={path}>{title}</Link>}
          </h3>
          {withKind && <p className={styles.kind}>{resultKind(kind)}</p>}
          <p className={styles.snippet} lang={lang}>
            {snippet.pieces.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))}
          </p>
        </li>
      ))}
    </ol>
  )
}
