/** All results, at an address of their own that can be shared and gone back to. */
import { useHistory, useLocation } from '@docusaurus/router'
import { translate } from '@docusaurus/Translate'
import useIsBrowser from '@docusaurus/useIsBrowser'
import type { FormEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Page, SearchView } from '../../../page/view.ts'
import { PageFrame, sectionName } from '../../frame/index.ts'
import { useOpenWhereWide, useSlashKey } from '../../search/index.ts'
import { Answer } from './Answer.tsx'
import { useReply } from './reply.ts'
import type { Asked } from './question.ts'
import { isNarrowed, readQuestion, withKinds, writeQuestion } from './question.ts'
import { Narrow } from './Narrow.tsx'
import { Beginning } from './Beginning.tsx'
import styles from './styles.module.css'

/** Shows the question, what narrows it, and the answer. */
export default function SearchPage({ page }: { page: Page }) {
  const view = page.view as SearchView
  const history = useHistory()
  const { search } = useLocation()
  // The page is rendered once for all questions.
  const given = useIsBrowser() ? search : ''
  const asked = readQuestion(given)
  const narrow = useOpenWhereWide()
  const { reply, state, more } = useReply(asked)
  const isAsked = given !== ''
  const change = (changed: Partial<Asked>, how: 'push' | 'replace' = 'push') => history[how]({ search: writeQuestion({ ...asked, ...changed }) })
  return (
    <PageFrame page={page} title={{ text: sectionName('search') }}>
      <QuestionForm text={asked.text} onAsk={(text, how) => change({ text }, how)} />
      <noscript>
        <p>{translate({ id: 'crosstown.search.no-script', message: 'This browser does not run the search. Choose a topic or a part of the site instead; everything can be reached from there.' })}</p>
      </noscript>
      {!isAsked && <Beginning topics={view.topics} />}
      {isAsked && (
        <div className={styles.columns}>
          {reply && (reply.total > 0 || isNarrowed(asked)) && (
            <details className={styles.filters} {...narrow}>
              <summary>{translate({ id: 'crosstown.search.narrow', message: 'Narrow down' })}</summary>
              <Narrow asked={asked} counts={reply.counts} view={view} onChange={change} />
            </details>
          )}
          <Answer asked={asked} reply={reply} state={state} topics={view.topics} onMore={more} onKind={(kind) => change({ chosen: withKinds(asked.chosen, [kind]) })} onClear={() => change({ chosen: readQuestion('').chosen })} />
        </div>
      )}
    </PageFrame>
  )
}

/** While somebody types, the address follows without a step in the history; Enter makes one. */
function QuestionForm({ text, onAsk }: { text: string; onAsk: (text: string, how: 'push' | 'replace') => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(text)
  useSlashKey(input)
  // Somebody has gone back, or come with a link.
  useEffect(() => setTyped(text), [text])
  useEffect(() => {
    if (typed === text) return
    const waiting = setTimeout(() => onAsk(typed, 'replace'), 150)
    return () => clearTimeout(waiting)
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAsk(typed, typed === text ? 'replace' : 'push')
  }
  return (
    <form role="search" className={styles.question} onSubmit={submit}>
      <label htmlFor="question">{translate({ id: 'crosstown.search.what', message: 'What are you looking for?' })}</label>
      <span className={styles.hint} id="question-hint">{translate({ id: 'crosstown.search.hint', message: 'Any form of a word will do, with or without accents. Towns and names work too.' })}</span>
      <span className={styles.row}>
        <input ref={input} id="question" name="q" type="search" aria-describedby="question-hint" autoComplete="off" autoCapitalize="none" spellCheck={false} enterKeyHint="search" value={typed} onChange={({ target }) => setTyped(target.value)} />
        <button type="submit">{translate({ id: 'crosstown.search.go', message: 'Search' })}</button>
      </span>
    </form>
  )
}
