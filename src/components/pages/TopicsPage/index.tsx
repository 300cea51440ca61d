/** All topics. */
import { translate } from '@docusaurus/Translate'
import type { Page, TopicsView } from '../../../page/view.ts'
import { PageFrame, sectionName } from '../../frame/index.ts'
import { TopicPicker } from '../../links/index.ts'

/** Shows the topics with how much there is on each. */
export default function TopicsPage({ page }: { page: Page }) {
  const { topics } = page.view as TopicsView
  const lead = translate({ id: 'crosstown.topics.lead', message: 'Choose what you want to work on. Each topic brings together methodologies, practices, recommendations and chapters.' })
  return (
    <PageFrame page={page} title={{ text: sectionName('topics') }} lead={{ text: lead }}>
      <TopicPicker topics={topics} />
    </PageFrame>
  )
}
