/** What the town has, as numbers to type. */
import { translate } from '@docusaurus/Translate'
import { useEffect, useState } from 'react'
import type { Condition, Question } from '../../../choose/index.ts'
import { CONDITIONS } from '../../../choose/index.ts'
import styles from './styles.module.css'
import { conditionName } from './words.ts'

type Props = { has: Question['has']; onChange: (has: Question['has']) => void }

/** Shows a field for each condition. Text fields with a number keyboard: fields of type number change under a scrolling finger. */
export function Conditions({ has, onChange }: Props) {
  const change = (condition: Condition, typed: string) => {
    const { [condition]: _old, ...rest } = has
    const value = Number(typed.replace(',', '.'))
    onChange(typed.trim() && Number.isFinite(value) && value >= 0 ? { ...rest, [condition]: value } : rest)
  }
  return (
    <fieldset className={styles.conditions}>
      <legend>{translate({ id: 'crosstown.finder.has', message: 'What does your town have?' })}</legend>
      <div className={styles.fields}>
        {CONDITIONS.map((condition) => (
          <Field key={condition} name={conditionName(condition)} id={`has-${condition}`} value={has[condition]} onChange={(typed) => change(condition, typed)} />
        ))}
      </div>
    </fieldset>
  )
}

/** What is typed stays as it is typed; the address has the number. */
function Field({ id, name, value, onChange }: { id: string; name: string; value: number | undefined; onChange: (typed: string) => void }) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value))
  const isWrong = typed.trim() !== '' && !(Number(typed.replace(',', '.')) >= 0)
  useEffect(() => {
    // Somebody has gone back, or cleared everything.
    setTyped((now) => (Number(now.replace(',', '.')) === value || (value === undefined && now.trim() !== '' && !(Number(now.replace(',', '.')) >= 0)) ? now : value === undefined ? '' : String(value)))
  }, [value])
  return (
    <div>
      <label htmlFor={id}>{name}</label>
      <input id={id} inputMode="decimal" autoComplete="off" maxLength={9} value={typed} aria-invalid={isWrong} aria-describedby={isWrong ? `${id}-wrong` : undefined} onChange={({ target }) => (setTyped(target.value), onChange(target.value))} />
      {isWrong && (
        <span id={`${id}-wrong`} className={styles.wrong}>
          {translate({ id: 'crosstown.finder.number', message: 'Write a number, such as 30.' })}
        </span>
      )}
    </div>
  )
}
