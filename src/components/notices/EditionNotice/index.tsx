/** Which edition the reader sees, where it is not simply the newest. */
import Link from '@docusaurus/Link'
import Translate, { translate } from '@docusaurus/Translate'
import type { Page } from '../../../page/view.ts'
import { date } from '../../figures/index.ts'
import { Notice } from '../Notice/index.tsx'

/** Shows nothing on pages of the newest edition. */
export function EditionNotice({ page: { edition, editions, view } }: { page: Page }) {
  if (view.kind === 'editions') return null
  const newest = editions.find(({ state }) => state === 'newest')
  const link = newest && (
    <>
      {' '}
      <Link to={newest.path}>
        {newest.hasEntry
          ? translate({ id: 'crosstown.edition.same', message: 'Read this page in edition {edition}' }, { edition: newest.name })
          : translate({ id: 'crosstown.edition.start', message: 'Go to edition {edition}, which does not have this page' }, { edition: newest.name })}
      </Link>
    </>
  )
  if (edition.state === 'only') {
    return (
      <Notice tone="plain" title={translate({ id: 'crosstown.edition.only.title', message: 'Working sources' })}>
        <Translate id="crosstown.edition.only">No edition has been published yet. What you read is checked and sourced, but it can still change.</Translate>
      </Notice>
    )
  }
  if (edition.state === 'next') {
    return (
      <Notice tone="warning" title={translate({ id: 'crosstown.edition.next.title', message: 'Working sources, not a published edition' })}>
        <Translate id="crosstown.edition.next">This page shows what contributors are working on. It can change any day.</Translate>
        {link}
      </Notice>
    )
  }
  if (edition.state === 'older') {
    return (
      <Notice tone="warning" title={translate({ id: 'crosstown.edition.older.title', message: 'An older edition: {edition}' }, { edition: edition.title })}>
        {edition.date
          ? translate({ id: 'crosstown.edition.older.dated', message: 'It was published on {date} and is kept as it was.' }, { date: date(edition.date) })
          : translate({ id: 'crosstown.edition.older', message: 'It is kept as it was.' })}
        {link}
      </Notice>
    )
  }
  return null
}
