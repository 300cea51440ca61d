/** The answer: how much was found, by kind, and what stands in English only. */
import { translate } from '@docusaurus/Translate'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type { SearchView } from '../../../page/view.ts'
import type { Reply } from '../../../search/index.ts'
import { counted, number } from '../../figures/index.ts'
import { ResultList, resultKinds } from '../../search/index.ts'
import { Beginning } from './Beginning.tsx'
import type { Asked } from './question.ts'
import { isNarrowed } from './question.ts'
import type { ReplyState } from './reply.ts'
import styles from './styles.module.css'

type Props = {
  asked: Asked
  reply: Reply | undefined
  state: ReplyState
  topics: SearchView['topics']
  onMore: () => void
  onKind: (kind: string) => void
  onClear: () => void
}

/** Shows the answer. What was there stays, greyed, until the next is. */
export function Answer({ asked, reply, state, topics, onMore, onKind, onClear }: Props) {
  const isOne = asked.chosen.kind.length === 1
  return (
    <div className={styles.answer} aria-busy={state === 'waiting'}>
      <p role="status" className={styles.total}>
        {state === 'failed' ? translate({ id: 'crosstown.search.failed', message: 'The search could not be loaded. Check the connection and try again.' }) : reply ? counted(reply.total, translate({ id: 'crosstown.search.count', message: '{count} result|{count} results' })) : translate({ id: 'crosstown.search.waiting', message: 'Searching …' })}
      </p>
      {reply && <Instead reply={reply} />}
      {reply && isNarrowed(asked) && (
        <button type="button" className={styles.quiet} onClick={onClear}>{translate({ id: 'crosstown.search.clear', message: 'Show results of all kinds and topics' })}</button>
      )}
      {reply?.groups.map(({ kind, total, results }) => (
        <section key={kind} aria-labelledby={`results-${kind}`}>
          <h2 id={`results-${kind}`}>
            {resultKinds(kind)} <span className={styles.count}>{number(total)}</span>
          </h2>
          <ResultList results={results} />
          {results.length < total && (
            <button type="button" onClick={() => (isOne ? onMore() : onKind(kind))}>
              {isOne ? translate({ id: 'crosstown.search.more', message: 'Show more' }) : translate({ id: 'crosstown.search.all-of', message: 'All {count}: {kind}' }, { count: number(total), kind: resultKinds(kind) })}
            </button>
          )}
        </section>
      ))}
      {reply && reply.english.total > 0 && <EnglishOnly english={reply.english} />}
      {reply?.total === 0 && reply.english.total === 0 && state === 'there' && <Nothing topics={topics} isNarrowed={isNarrowed(asked)} />}
    </div>
  )
}

/** What was searched for where nothing has the very word; a word that was only half typed needs no remark. */
function Instead({ reply }: { reply: Reply }) {
  const taken = reply.asked.flatMap(({ word, instead }) => (instead && !instead.form.startsWith(word) ? [{ word, form: instead.form }] : []))
  const left = reply.total > 0 ? reply.unknown : []
  if (taken.length === 0 && left.length === 0) return null
  return (
    <div className={styles.instead}>
      {taken.map(({ word, form }) => (
        <p key={word}>{translate({ id: 'crosstown.search.instead', message: 'Nothing has “{word}”. These are results for “{form}”.' }, { word, form })}</p>
      ))}
      {left.map((word) => <p key={word}>{translate({ id: 'crosstown.search.unknown', message: 'Nothing has “{word}”. These are results for the other words.' }, { word })}</p>)}
    </div>
  )
}

function EnglishOnly({ english }: { english: Reply['english'] }) {
  const { i18n, siteConfig } = useDocusaurusContext()
  const base = siteConfig.baseUrl.slice(0, -i18n.currentLocale.length - 1)
  return (
    <section aria-labelledby="results-english" className={styles.english}>
      <h2 id="results-english">
        {translate({ id: 'crosstown.search.english', message: 'In English only' })} <span className={styles.count}>{number(english.total)}</span>
      </h2>
      <p>{translate({ id: 'crosstown.search.english-lead', message: 'Your words stand in the English text of these; that text has not been translated yet.' })}</p>
      <ResultList results={english.results} withKind elsewhere={{ lang: i18n.defaultLocale, base }} />
    </section>
  )
}

function Nothing({ topics, isNarrowed: isNarrow }: { topics: SearchView['topics']; isNarrowed: boolean }) {
  return (
    <>
      <p>
        {isNarrow
          ? translate({ id: 'crosstown.search.nothing-here', message: 'Nothing of these kinds and topics has your words. Take a choice away, or try fewer words.' })
          : translate({ id: 'crosstown.search.nothing', message: 'Nothing has your words. Try fewer or more general words, or the name of a town. This collection is small: that something is missing here does not mean that nobody has tried it.' })}
      </p>
      <Beginning topics={topics} />
    </>
  )
}
