/** The glossary: each word with its meaning, and what it is called in the other languages. */
import { translate } from '@docusaurus/Translate'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { GlossaryView, Page } from '../../../page/view.ts'
import { Advice } from '../../advice/index.tsx'
import { language } from '../../figures/index.ts'
import { PageFrame, sectionName } from '../../frame/index.ts'
import { byLetter, EntryLinks, Jump } from '../../links/index.ts'
import { Heading, Text } from '../../words/index.ts'
import styles from './styles.module.css'

type Term = GlossaryView['terms'][number]

/** Shows all terms in the order of the reader's alphabet. */
export default function GlossaryPage({ page }: { page: Page }) {
  const { terms, advice } = page.view as GlossaryView
  const groups = byLetter(terms, ({ label }) => label.text, page.locale)
  const lead = translate({ id: 'crosstown.glossary.lead', message: 'Words of the field in plain language, and what they are called in the five languages of this site.' })
  return (
    <PageFrame page={page} title={{ text: sectionName('glossary') }} lead={{ text: lead }}>
      <Jump groups={groups.map(({ letter, items }) => ({ id: items[0]!.id, name: letter, count: items.length }))} />
      {terms.map((term) => (
        <TermEntry key={term.id} term={term} locale={page.locale} />
      ))}
      <Advice advice={advice} />
    </PageFrame>
  )
}

function TermEntry({ term, locale }: { term: Term; locale: Page['locale'] }) {
  const { id, label, alternative, definition, labels, related, methodologies } = term
  const checker = useBrokenLinks()
  for (const { id: other } of related) checker.collectLink(`#${other}`)
  return (
    <section className={styles.term}>
      <Heading id={id}>
        <Text words={label} />
      </Heading>
      {alternative.length > 0 && <p className={styles.also}>{translate({ id: 'crosstown.glossary.also', message: 'also: {words}' }, { words: alternative.join(', ') })}</p>}
      {definition && (
        <p>
          <Text words={definition} />
        </p>
      )}
      <dl className={styles.labels}>
        {labels
          .filter((other) => other.language !== locale)
          .map((other) => (
            <div key={other.language}>
              <dt>{language(other.language)}</dt>
              <dd>
                <span lang={other.language}>{other.preferred}</span>
                {other.attested === 'proposed' && ` ${translate({ id: 'crosstown.glossary.proposed', message: '(proposed)' })}`}
              </dd>
            </div>
          ))}
      </dl>
      {related.length > 0 && (
        <p className={styles.more}>
          {translate({ id: 'crosstown.glossary.related', message: 'See also:' })}{' '}
          {related.map(({ id: other, label: words }, index) => (
            <span key={other}>
              {index > 0 && ', '}
              <a href={`#${other}`}>
                <Text words={words} />
              </a>
            </span>
          ))}
        </p>
      )}
      {methodologies.length > 0 && (
        <p className={styles.more}>
          {sectionName('methodologies')}: <EntryLinks entries={methodologies} />
        </p>
      )}
    </section>
  )
}
