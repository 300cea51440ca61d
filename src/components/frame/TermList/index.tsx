/** Terms of a vocabulary as one line: topics lead to their pages. */
import Link from '@docusaurus/Link'
import type { TermRef } from '../../../page/view.ts'
import { Text } from '../../words/index.ts'

/** Shows terms with commas between them. */
export function TermList({ terms }: { terms: readonly TermRef[] }) {
  return terms.map(({ id, label, path }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      {path ? (
        <Link to={path}>
          <Text words={label} />
        </Link>
      ) : (
        <Text words={label} />
      )}
    </span>
  ))
}
