/** The address of an entry that older editions have and this one has not: what became of it. */
import Link from '@docusaurus/Link'
import { translate } from '@docusaurus/Translate'
import type { GoneView, Page } from '../../../page/view.ts'
import { editionName, kindName, PageFrame } from '../../frame/index.ts'
import { Text } from '../../words/index.ts'

/** Says that an entry is gone, and leads to the editions that still have it. */
export default function GonePage({ page }: { page: Page }) {
  const { was, entryKind, lastIn } = page.view as GoneView
  const title = { text: translate({ id: 'crosstown.gone.title', message: 'No longer in this edition' }) }
  return (
    <PageFrame page={page} title={title} label={kindName(entryKind)} lead={was}>
      <div className="prose">
        <p>{translate({ id: 'crosstown.gone.text', message: 'This entry was part of an older edition. Editions never change, so you can still read it there:' })}</p>
        <ul>
          {lastIn.map((edition) => (
            <li key={edition.name}>
              <Link to={edition.path}>
                <Text words={was} /> ({editionName(edition)})
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </PageFrame>
  )
}
