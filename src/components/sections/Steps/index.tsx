/** The steps of a methodology as a run sheet: when each begins and how long it takes. */
import { translate } from '@docusaurus/Translate'
import type { Html, Range, StepView } from '../../../page/view.ts'
import { clock, hoursAndMinutes, shortMinutes } from '../../figures/index.ts'
import { Prose } from '../../words/index.ts'
import styles from './styles.module.css'

type Props = { steps: readonly StepView[]; total: Range | null; lang?: Html['lang'] }

/** Shows numbered steps; the rail with minutes stays empty where a step names none. */
export function Steps({ steps, total, lang }: Props) {
  const timed = steps.some(({ minutes }) => minutes)
  return (
    <>
      <ol className={timed ? styles.steps : styles.untimed}>
        {steps.map((step, index) => (
          <li key={index}>
            {timed && <Rail step={step} />}
            <div className={styles.text}>
              <Prose html={step.html} {...(lang && { lang })} />
            </div>
          </li>
        ))}
      </ol>
      {total && (
        <p className={styles.total}>
          {translate({ id: 'crosstown.steps.total', message: 'Total: {time}' }, { time: total.max ? `${hoursAndMinutes(total.min)} – ${hoursAndMinutes(total.max)}` : hoursAndMinutes(total.min) })}
          {steps.some(({ minutes }) => !minutes) && ` ${translate({ id: 'crosstown.steps.untimed', message: '(steps without a time not counted)' })}`}
        </p>
      )}
    </>
  )
}

/** A step with one number takes just that long; figures of an entry with no upper limit are open. */
function Rail({ step: { minutes, startsAt } }: { step: StepView }) {
  return (
    <p className={styles.rail}>
      {startsAt !== null && minutes && (
        <span className={styles.clock}>
          <span className="visually-hidden">{translate({ id: 'crosstown.steps.at', message: 'Starts at' })} </span>
          {clock(startsAt)}
        </span>
      )}
      {minutes && <span className={styles.minutes}>{shortMinutes({ ...minutes, max: minutes.max ?? minutes.min })}</span>}
    </p>
  )
}
