/** What the page shows before anything has been asked, and to browsers that cannot ask. */
import Link from '@docusaurus/Link'
import { translate } from '@docusaurus/Translate'
import type { SearchView } from '../../../page/view.ts'
import { sectionName } from '../../frame/index.ts'
import { TopicPicker } from '../../links/index.ts'
import { Heading } from '../../words/index.ts'
import styles from './styles.module.css'

const PARTS = [['methodologies', '/toolkit/methodologies'], ['practices', '/toolkit/practices'], ['manual', '/toolkit/manual'], ['recommendations', '/recommendations'], ['networks', '/networks'], ['glossary', '/toolkit/glossary']] as const

/** Shows the topics and the parts of the site. */
export function Beginning({ topics }: Pick<SearchView, 'topics'>) {
  return (
    <>
      <Heading id="topics">{translate({ id: 'crosstown.search.by-topic', message: 'Or choose a topic' })}</Heading>
      <TopicPicker topics={topics} />
      <Heading id="parts">{translate({ id: 'crosstown.search.by-part', message: 'Or look through a part of the site' })}</Heading>
      <ul className={styles.parts}>
        {PARTS.map(([section, path]) => (
          <li key={section}>
            <Link to={path}>{sectionName(section)}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
