/** Which towns have really used it: only what a source reports as carried out. */
import Translate, { translate } from '@docusaurus/Translate'
import type { TestedView } from '../../../page/view.ts'
import { counted, country } from '../../figures/index.ts'
import styles from './styles.module.css'

/** Shows the count of practices with towns, countries and years; says it plainly where there are none. */
export function TestedIn({ tested }: { tested: TestedView }) {
  const { practices, notShown, evaluated } = tested
  return (
    <>
      <p className={styles.count}>{practices === 0 ? nobody() : counted(practices, translate({ id: 'crosstown.count.practices', message: '{count} practice|{count} practices' }))}</p>
      {practices > 0 && <p className={styles.line}>{whereAndWhen(tested)}</p>}
      {practices > 0 && (
        <p className={styles.line}>
          {evaluated === 0
            ? translate({ id: 'crosstown.tested.not-evaluated', message: 'None of them was evaluated.' })
            : counted(evaluated, translate({ id: 'crosstown.tested.evaluated', message: '{count} of them was evaluated.|{count} of them were evaluated.' }))}
        </p>
      )}
      {notShown > 0 && (
        <p className={styles.line}>
          {counted(notShown, translate({ id: 'crosstown.tested.not-shown', message: '{count} more was announced or planned and is not counted.|{count} more were announced or planned and are not counted.' }))}
        </p>
      )}
      {practices + notShown > 0 && (
        <p className={`${styles.line} print-none`}>
          <a href="#practices">
            <Translate id="crosstown.tested.see">Who did it, and what came of it</Translate>
          </a>
        </p>
      )}
    </>
  )
}

const nobody = () => translate({ id: 'crosstown.tested.none', message: 'Nobody has reported using it yet' })

/** `4 towns in 3 countries (Italy, Latvia, Portugal), 2012–2023` */
export function whereAndWhen({ towns, countries, years }: TestedView): string {
  const where = translate(
    { id: 'crosstown.tested.where', message: '{towns} in {countries} ({names})' },
    {
      towns: counted(towns.length, translate({ id: 'crosstown.count.towns', message: '{count} town|{count} towns' })),
      countries: counted(countries.length, translate({ id: 'crosstown.count.in-countries', message: '{count} country|{count} countries' })),
      names: countries.map(country).join(', '),
    },
  )
  if (!years) return where
  return `${where}, ${years.first === years.last ? years.first : `${years.first}–${years.last}`}`
}
