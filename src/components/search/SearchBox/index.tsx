/** The search box in the head of the site: suggests while somebody types, and works as a plain form without JavaScript. */
import { useHistory } from '@docusaurus/router'
import { translate } from '@docusaurus/Translate'
import useBaseUrl from '@docusaurus/useBaseUrl'
import type { FormEvent, KeyboardEvent } from 'react'
import { useId, useRef, useState } from 'react'
import { counted } from '../../figures/index.ts'
import { useSearch } from '../client.ts'
import { resultKind } from '../names.ts'
import { useSlashKey } from '../slash.ts'
import styles from './styles.module.css'
import { useSuggestions } from './suggestions.ts'

/** Shows the box. The pattern is that of a combobox with a list: arrows choose, Enter goes, Escape closes. */
export function SearchBox() {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const history = useHistory()
  const address = useBaseUrl('/search')
  const base = useBaseUrl('/')
  const client = useSearch()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(-1)
  const [isOpen, setOpen] = useState(false)
  const suggestions = useSuggestions(isOpen ? typed : '', client)
  useSlashKey(input)

  const all = `${address}?q=${encodeURIComponent(typed.trim())}`
  // The last choice is always the whole list of results.
  const targets = [...suggestions.map(({ path }) => base + path.slice(1)), all]
  const isShown = isOpen && typed.trim() !== ''
  const close = () => (setOpen(false), setChosen(-1))
  const go = (target: string) => {
    close()
    input.current?.blur()
    history.push(target)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    go(isShown && chosen >= 0 ? targets[chosen]! : typed.trim() ? all : address)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isShown) return event.preventDefault(), close()
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    setOpen(true)
    const step = event.key === 'ArrowDown' ? 1 : -1
    // Between the last and the first lies the box itself.
    setChosen(((chosen + 1 + step + targets.length + 1) % (targets.length + 1)) - 1)
  }
  return (
    <form role="search" action={address} className={styles.form} onSubmit={submit} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}>
      <label className="visually-hidden" htmlFor={`${id}-input`}>{translate({ id: 'crosstown.search.label', message: 'Search' })}</label>
      <input
        ref={input}
        id={`${id}-input`}
        name="q"
        type="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={translate({ id: 'crosstown.search.placeholder', message: 'Search in your own words' })}
        role="combobox"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && chosen >= 0 ? `${id}-${chosen}` : undefined}
        value={typed}
        onFocus={() => client.warm()}
        onChange={(event) => (setTyped(event.target.value), setChosen(-1), setOpen(true))}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className={styles.go}>
        <Glass />
        <span className="visually-hidden">{translate({ id: 'crosstown.search.go', message: 'Search' })}</span>
      </button>
      <ul id={`${id}-list`} role="listbox" aria-label={translate({ id: 'crosstown.search.suggestions', message: 'Suggestions' })} hidden={!isShown} className={styles.list}>
        {isShown && suggestions.map(({ ref, kind, title, summary, lang }, index) => (
          <li key={ref} id={`${id}-${index}`} role="option" aria-selected={index === chosen} onMouseDown={(event) => (event.preventDefault(), go(targets[index]!))}>
            <span lang={lang} className={styles.title}>{title}</span>
            <span className={styles.kind}>{kind === 'town' ? summary : resultKind(kind)}</span>
          </li>
        ))}
        {isShown && (
          <li id={`${id}-${suggestions.length}`} role="option" aria-selected={suggestions.length === chosen} className={styles.all} onMouseDown={(event) => (event.preventDefault(), go(all))}>
            {translate({ id: 'crosstown.search.all', message: 'All results for “{words}”' }, { words: typed.trim() })}
          </li>
        )}
      </ul>
      <span role="status" className="visually-hidden">{isShown && suggestions.length > 0 && counted(suggestions.length, translate({ id: 'crosstown.search.count-suggestions', message: '{count} suggestion|{count} suggestions' }))}</span>
    </form>
  )
}

function Glass() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round">
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="M12.8 12.8 17.5 17.5" />
    </svg>
  )
}
