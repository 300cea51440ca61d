/** How far an entry may be used: draft, in review, needs a new check, withdrawn, superseded. */
import { translate } from '@docusaurus/Translate'
import type { Notice as NoticeView } from '../../../page/view.ts'
import { date } from '../../figures/index.ts'
import { EntryLink } from '../../links/EntryLink/index.tsx'
import { Text } from '../../words/index.ts'
import { Notice } from '../Notice/index.tsx'

/** Shows each notice of an entry. */
export function StatusNotices({ notices }: { notices: readonly NoticeView[] }) {
  return notices.map((notice) => (
    <Notice key={notice.kind} tone="warning" title={titleOf(notice)}>
      <BodyOf notice={notice} />
    </Notice>
  ))
}

function titleOf(notice: NoticeView): string {
  switch (notice.kind) {
    case 'draft': return translate({ id: 'crosstown.notice.draft.title', message: 'Draft' })
    case 'in-review': return translate({ id: 'crosstown.notice.in-review.title', message: 'In review' })
    case 'needs-recheck': return translate({ id: 'crosstown.notice.needs-recheck.title', message: 'Needs a new check' })
    case 'withdrawn': return translate({ id: 'crosstown.notice.withdrawn.title', message: 'Withdrawn on {date}' }, { date: date(notice.date) })
    case 'superseded': return translate({ id: 'crosstown.notice.superseded.title', message: 'Replaced on {date}' }, { date: date(notice.date) })
  }
}

function BodyOf({ notice }: { notice: NoticeView }) {
  switch (notice.kind) {
    case 'draft': return translate({ id: 'crosstown.notice.draft', message: 'Nobody has reviewed this yet. Do not rely on it.' })
    case 'in-review': return translate({ id: 'crosstown.notice.in-review', message: 'This is being reviewed and is not recommended yet.' })
    case 'needs-recheck': return translate({ id: 'crosstown.notice.needs-recheck', message: 'Something that this rests on has changed. It still has to be read again in that light.' })
    default:
      return (
        <>
          <p>
            <Text words={notice.reason} />
          </p>
          {notice.instead && (
            <p>
              {translate({ id: 'crosstown.notice.instead', message: 'Use instead:' })} <EntryLink entry={notice.instead} />
            </p>
          )}
        </>
      )
  }
}
