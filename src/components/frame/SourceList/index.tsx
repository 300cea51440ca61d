/** The sources of a page, numbered in the order in which it cites them. */
import { translate } from '@docusaurus/Translate'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { Page, SourceLine } from '../../../page/view.ts'
import { date, language } from '../../figures/index.ts'
import { Heading } from '../../words/index.ts'
import { partName } from '../names.ts'
import styles from './styles.module.css'

/** Shows the numbered list; nothing where nothing is cited. */
export function SourceList({ page: { sources } }: { page: Page }) {
  const checker = useBrokenLinks()
  if (sources.length === 0) return null
  for (const { anchor } of sources) checker.collectAnchor(anchor)
  return (
    <section>
      <Heading id="sources">{partName('sources')}</Heading>
      <ol className={styles.list}>
        {sources.map((source) => (
          <li key={source.id} id={source.anchor} value={source.number}>
            <SourceText source={source} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Shows what a source is, where it stands, and how far somebody has read it. */
export function SourceText({ source }: { source: SourceLine }) {
  const { authors, title, container, publisher, issued, url } = source
  const by = authors || publisher || ''
  const from = [container, authors ? publisher : undefined].filter((part) => part && part !== by).join('. ')
  return (
    <>
      {by && `${by}${issued ? ` (${date(issued)})` : ''}. `}
      <cite lang={source.language}>{url ? <a href={url} rel="noopener noreferrer">{title}</a> : title}</cite>
      {`. ${from ? `${from}. ` : ''}${!by && issued ? `${date(issued)}. ` : ''}`}
      {url && <span className={styles.address}>{url}</span>}
      <span className={styles.read}>
        {language(source.language)}. {readingOf(source)}
        {source.note && <span lang="en"> {source.note}</span>}
      </span>
    </>
  )
}

function readingOf({ checked }: SourceLine): string {
  switch (checked) {
    case 'full': return translate({ id: 'crosstown.source.full', message: 'Read in full.' })
    case 'abstract': return translate({ id: 'crosstown.source.abstract', message: 'Read: its abstract or catalogue page.' })
    case 'page': return translate({ id: 'crosstown.source.page', message: 'Read: its opening part.' })
    case 'link-dead': return translate({ id: 'crosstown.source.link-dead', message: 'Read once; the address no longer works.' })
    case 'memory': return translate({ id: 'crosstown.source.memory', message: 'Not opened.' })
  }
}
