/** The start page of a kind: all its entries, in groups that can be jumped to. */
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { translate } from '@docusaurus/Translate'
import type { HubView, Page } from '../../../page/view.ts'
import { PageFrame, sectionName } from '../../frame/index.ts'
import { number } from '../../figures/index.ts'
import { CardGroup, CardList } from '../../links/index.ts'
import { Text } from '../../words/index.ts'
import type { Group } from './groups.ts'
import { groupsOf } from './groups.ts'
import { hubLead, hubSection } from './words.ts'
import styles from './styles.module.css'

/** Shows a hub. */
export default function HubPage({ page }: { page: Page }) {
  const view = page.view as HubView
  const groups = groupsOf(view)
  return (
    <PageFrame page={page} title={{ text: sectionName(hubSection(view.of)) }} lead={{ text: hubLead(view.of) }}>
      {view.cards.length === 0 && <p>{translate({ id: 'crosstown.hub.empty', message: 'Nothing here yet.' })}</p>}
      {groups.length > 1 && <Jump groups={groups} />}
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

function Jump({ groups }: { groups: readonly Group[] }) {
  const checker = useBrokenLinks()
  for (const { id } of groups) checker.collectLink(`#${id}`)
  return (
    <nav className={styles.jump} aria-label={translate({ id: 'crosstown.hub.jump', message: 'Jump to a group' })}>
      <ul>
        {groups.map(({ id, title, cards }) => (
          <li key={id}>
            <a href={`#${id}`}>{title && <Text words={title} />}</a> <span>{number(cards.length)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
