/** The start page of the toolkit: its parts, and its topics. */
import { translate } from '@docusaurus/Translate'
import type { Page, ToolkitView } from '../../../page/view.ts'
import { counted } from '../../figures/index.ts'
import { PageFrame, sectionName } from '../../frame/index.ts'
import { Doors, TopicPicker } from '../../links/index.ts'
import { Heading } from '../../words/index.ts'
import { hubLead } from '../HubPage/words.ts'
import styles from './styles.module.css'

/** Shows the toolkit. Paths of its parts stand below its own, in every edition. */
export default function ToolkitPage({ page }: { page: Page }) {
  const { counts, topics } = page.view as ToolkitView
  const lead = translate({ id: 'crosstown.toolkit.lead', message: 'How towns work with their residents against stigma and for solidarity: what to do, what others did, and how well it works.' })
  return (
    <PageFrame page={page} title={{ text: sectionName('toolkit') }} lead={{ text: lead }}>
      <Doors
        doors={[
          {
            path: `${page.path}/find`,
            title: sectionName('finder'),
            text: translate({ id: 'crosstown.finder.door', message: 'Say how many people, hours, weeks and how much money you have, and see what can be done.' }),
          },
          {
            path: `${page.path}/methodologies`,
            title: sectionName('methodologies'),
            text: hubLead('methodology'),
            note: counted(counts.methodologies, translate({ id: 'crosstown.count.methodologies', message: '{count} methodology|{count} methodologies' })),
          },
          {
            path: `${page.path}/practices`,
            title: sectionName('practices'),
            text: hubLead('practice'),
            note: counted(counts.practices, translate({ id: 'crosstown.count.practices', message: '{count} practice|{count} practices' })),
          },
          {
            path: `${page.path}/manual`,
            title: sectionName('manual'),
            text: hubLead('chapter'),
            note: counted(counts.chapters, translate({ id: 'crosstown.count.chapters', message: '{count} chapter|{count} chapters' })),
          },
          {
            path: `${page.path}/glossary`,
            title: sectionName('glossary'),
            text: translate({ id: 'crosstown.glossary.lead', message: 'Words of the field in plain language, and what they are called in the five languages of this site.' }),
            note: counted(counts.terms, translate({ id: 'crosstown.count.terms', message: '{count} term|{count} terms' })),
          },
        ]}
      />
      <section className={styles.topics}>
        <Heading id="topics">{translate({ id: 'crosstown.topics.question', message: 'What do you want to work on?' })}</Heading>
        <TopicPicker topics={topics} />
      </section>
      <p>
        {translate({
          id: 'crosstown.toolkit.own',
          message: 'These texts are Crosstown\'s own. The EC-NET TOOLKIT and the handbook of REACT were looked for and not found in the public record, so nothing here is quoted from them.',
        })}
      </p>
    </PageFrame>
  )
}
