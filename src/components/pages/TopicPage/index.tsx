/** Everything on one topic. */
import { translate } from '@docusaurus/Translate'
import type { Card, Page, SiteSection, TopicView } from '../../../page/view.ts'
import { PageFrame, sectionName } from '../../frame/index.ts'
import { CardGroup } from '../../links/index.ts'

/** Shows what there is to run, what was done, what follows for policy, and what to read. */
export default function TopicPage({ page }: { page: Page }) {
  const { topic, methodologies, practices, recommendations, chapters, networks } = page.view as TopicView
  const all: [SiteSection, Card[]][] = [['methodologies', methodologies], ['practices', practices], ['recommendations', recommendations], ['manual', chapters], ['networks', networks]]
  const groups = all.filter(([, cards]) => cards.length > 0)
  return (
    <PageFrame page={page} title={page.title ?? topic.label} lead={page.summary} label={translate({ id: 'crosstown.topic.label', message: 'Topic' })}>
      {groups.length === 0 && <p>{translate({ id: 'crosstown.hub.empty', message: 'Nothing here yet.' })}</p>}
      {groups.map(([section, cards]) => (
        <CardGroup key={section} id={section} title={sectionName(section)} cards={cards} />
      ))}
    </PageFrame>
  )
}
