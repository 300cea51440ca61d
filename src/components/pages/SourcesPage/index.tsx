/** The bibliography: every source, who cites it, and how far somebody has read it. */
import { translate } from '@docusaurus/Translate'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { Page, SourcesView } from '../../../page/view.ts'
import { counted } from '../../figures/index.ts'
import { PageFrame, sectionName, SourceText } from '../../frame/index.ts'
import { byLetter, EntryLinks, Jump } from '../../links/index.ts'
import { Heading } from '../../words/index.ts'
import styles from './styles.module.css'

/** Shows all sources by author. */
export default function SourcesPage({ page }: { page: Page }) {
  const checker = useBrokenLinks()
  const { citing, citedBy } = page.view as SourcesView
  const groups = byLetter(page.sources, ({ authors, publisher, title }) => authors || publisher || title, page.locale)
  for (const { anchor } of page.sources) checker.collectAnchor(anchor)
  const lead = `${counted(page.sources.length, translate({ id: 'crosstown.count.sources', message: '{count} source|{count} sources' }))}. ${translate({ id: 'crosstown.sources.lead', message: 'Every claim on this site leads to one of them. Each says how far somebody has read it.' })}`
  return (
    <PageFrame page={page} title={{ text: sectionName('sources') }} lead={{ text: lead }}>
      <Jump groups={groups.map(({ id, letter, items }) => ({ id, name: letter, count: items.length }))} />
      {groups.map(({ id, letter, items }) => (
        <section key={id}>
          <Heading id={id}>{letter}</Heading>
          <ul className={styles.sources}>
            {items.map((source) => (
              <li key={source.id} id={source.anchor}>
                <SourceText source={source} />
                {citedBy[source.id] && (
                  <p className={styles.cited}>
                    {translate({ id: 'crosstown.sources.cited', message: 'Cited by:' })} <EntryLinks entries={citedBy[source.id]!.map((number) => citing[number]!)} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  )
}
