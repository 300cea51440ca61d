/** The studies that a level rests on, each with what speaks for and against trusting it. */
import { translate } from '@docusaurus/Translate'
import type { StudyView } from '../../../page/view.ts'
import { Citations } from '../../links/Citations/index.tsx'
import { Text } from '../../words/index.ts'
import { designName, directionName, directnessName, weaknessName } from '../words.ts'
import styles from './styles.module.css'

/** Shows studies one below the other. */
export function Studies({ studies }: { studies: readonly StudyView[] }) {
  return (
    <ol className={styles.list}>
      {studies.map((study, index) => (
        <li key={index}>
          <h3 className={styles.design}>
            {designName(study.design)}, {study.year}
          </h3>
          <p className={styles.setting}>
            <Text words={study.setting} />
          </p>
          <p className={styles.finding}>
            <Text words={study.finding} /> <Citations cites={[study.cite]} />
          </p>
          <ul className={styles.marks}>
            {marksOf(study).map((mark) => (
              <li key={mark}>{mark}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function marksOf({ direction, directness, onClaim, lasting, weaknesses }: StudyView): string[] {
  return [
    ...(onClaim ? [] : [translate({ id: 'crosstown.study.off-claim', message: 'measured something else than the claim rated above' })]),
    directionOfOne(direction),
    directnessName(directness),
    ...(lasting ? [translate({ id: 'crosstown.study.lasting', message: 'measured behaviour or a lasting outcome' })] : []),
    ...weaknesses.map((weakness) => translate({ id: 'crosstown.study.weakness', message: 'weakness: {weakness}' }, { weakness: weaknessName(weakness) })),
  ]
}

/** The words for several studies fit one study only where it measured nothing. */
function directionOfOne(direction: StudyView['direction']): string {
  switch (direction) {
    case 'positive': return translate({ id: 'crosstown.study.positive', message: 'found what was hoped for' })
    case 'small-positive': return translate({ id: 'crosstown.study.small-positive', message: 'found a small effect in the hoped direction' })
    case 'mixed': return translate({ id: 'crosstown.study.mixed', message: 'found different things for different outcomes' })
    case 'none-found': return translate({ id: 'crosstown.study.none-found', message: 'found no effect' })
    case 'negative': return translate({ id: 'crosstown.study.negative', message: 'found harm' })
    case 'not-measured': return directionName(direction)
  }
}
