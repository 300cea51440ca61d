/** What the site is and what it is not. */
import Link from '@docusaurus/Link'
import { translate } from '@docusaurus/Translate'
import type { HomeView } from '../../../page/view.ts'
import { counted } from '../../figures/index.ts'
import { Heading } from '../../words/index.ts'
import styles from './styles.module.css'

/** Shows it in plain words, with the way to the rule by which evidence is rated. */
export function Honest({ counts }: { counts: HomeView['counts'] }) {
  const sources = counted(counts.sources, translate({ id: 'crosstown.count.sources', message: '{count} source|{count} sources' }))
  return (
    <section className={styles.honest}>
      <Heading id="about">{translate({ id: 'crosstown.home.about', message: 'What this is, and what it is not' })}</Heading>
      <ul>
        <li>{translate({ id: 'crosstown.home.about.sources', message: 'Every claim leads to a source that somebody has opened: {sources} so far. What no source says is called an estimate or is left out.' }, { sources })}</li>
        <li>{translate({ id: 'crosstown.home.about.evidence', message: 'A high evidence level means that much is known, not that the effect is large. For most of what towns do, little has been measured, and the pages say so.' })}</li>
        <li>{translate({ id: 'crosstown.home.about.not', message: 'It is not a ranking of towns, not the official site of any of these networks, and no legal advice.' })}</li>
      </ul>
      <p>
        <Link to="/docs/evidence">{translate({ id: 'crosstown.evidence.scale', message: 'What the levels mean' })}</Link>
      </p>
    </section>
  )
}
