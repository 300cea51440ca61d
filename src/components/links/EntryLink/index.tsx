/** A link to another entry. */
import Link from '@docusaurus/Link'
import type { LinkedEntry, Words } from '../../../page/view.ts'
import { Text } from '../../words/index.ts'

/** Shows the title of an entry as a link to its page. */
export function EntryLink({ entry, className }: { entry: { title: Words; path: string }; className?: string | undefined }) {
  return (
    <Link to={entry.path} className={className}>
      <Text words={entry.title} />
    </Link>
  )
}

/** Shows entries as one line of links with commas. */
export function EntryLinks({ entries }: { entries: readonly Pick<LinkedEntry, 'title' | 'path'>[] }) {
  return entries.map((entry, index) => (
    <span key={entry.path}>
      {index > 0 && ', '}
      <EntryLink entry={entry} />
    </span>
  ))
}
