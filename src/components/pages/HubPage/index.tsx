/** The start page of a kind: all its entries, in groups that can be jumped to. */
import Link from '@docusaurus/Link'
import { translate } from '@docusaurus/Translate'
import type { HubView, Page } from '../../../page/view.ts'
import { PageFrame, sectionName } from '../../frame/index.ts'
import { CardGroup, CardList, Jump } from '../../links/index.ts'
import { Text } from '../../words/index.ts'
import { groupsOf } from './groups.ts'
import { hubLead, hubSection } from './words.ts'

/** Shows a hub. */
export default function HubPage({ page }: { page: Page }) {
  const view = page.view as HubView
  const groups = groupsOf(view)
  return (
    <PageFrame page={page} title={{ text: sectionName(hubSection(view.of)) }} lead={{ text: hubLead(view.of) }}>
      {view.account && (
        <p>
          {translate({ id: 'crosstown.recommendations.own', message: 'EC-NET\'s own recommendations were looked for and not found in the public record; nothing here is taken from them.' })}{' '}
          <Link to={view.account}>{translate({ id: 'crosstown.recommendations.judged', message: 'How these were chosen' })}</Link>
        </p>
      )}
      {view.of === 'methodology' && (
        <p>
          <Link to={page.path.replace(/methodologies$/, 'find')}>{sectionName('finder')}</Link>
        </p>
      )}
      {/* The search knows the newest edition. */}
      {(view.of === 'practice' || view.of === 'recommendation') && (page.edition.state === 'newest' || page.edition.state === 'only') && (
        <p>
          <Link to={`/search?kind=${view.of}`}>{translate({ id: 'crosstown.hub.narrow', message: 'Search these and narrow them down' })}</Link>
        </p>
      )}
      {view.cards.length === 0 && <p>{translate({ id: 'crosstown.hub.empty', message: 'Nothing here yet.' })}</p>}
      <Jump groups={groups.map(({ id, title, cards }) => ({ id, name: title && <Text words={title} />, count: cards.length }))} />
      {groups.map(({ id, title, cards }) =>
        title ? (
          <CardGroup key={id} id={id} title={<Text words={title} />} cards={cards} />
        ) : (
          <CardList key={id} cards={cards} level={2} />
        ),
      )}
    </PageFrame>
  )
}
