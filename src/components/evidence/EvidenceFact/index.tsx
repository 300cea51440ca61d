/** How sure we are that a methodology works: level, direction, reasons, and what would raise the level. */
import Link from '@docusaurus/Link'
import Translate, { translate } from '@docusaurus/Translate'
import type { EvidenceView, Words } from '../../../page/view.ts'
import { date } from '../../figures/index.ts'
import { Text } from '../../words/index.ts'
import { EvidenceLevel } from '../EvidenceLevel/index.tsx'
import { directionName, directnessName, levelName, nextStepText, reasonText } from '../words.ts'
import styles from './styles.module.css'

/** Shows the level with the direction beside it: a level alone says how much is known, not whether it helps. */
export function EvidenceFact({ evidence }: { evidence: EvidenceView }) {
  const { level, direction, directness, harm, argued } = evidence
  return (
    <>
      <p className={styles.level}>
        <EvidenceLevel level={level} words={levelName(level)} />
      </p>
      <p className={styles.line}>
        {translate({ id: 'crosstown.evidence.direction', message: 'Direction: {direction}.' }, { direction: directionName(direction) })}
        {directness && ` ${translate({ id: 'crosstown.evidence.directness', message: 'Directness: {directness}.' }, { directness: directnessName(directness) })}`}
      </p>
      {harm && direction !== 'negative' && (
        <p className={styles.harm}>
          <Translate id="crosstown.evidence.harm">At least one study found harm. Read it below.</Translate>
        </p>
      )}
      {argued && (
        <p className={styles.line}>
          <a href="#evidence">{translate({ id: 'crosstown.evidence.argued', message: 'An editor argues for {level}' }, { level: argued.level })}</a>
        </p>
      )}
      <p className={`${styles.more} print-none`}>
        <Link to="/docs/evidence">
          <Translate id="crosstown.evidence.scale">What the levels mean</Translate>
        </Link>
      </p>
    </>
  )
}

/** Says why the level is what it is, for the section on evidence. */
export function EvidenceReasons({ evidence, claim }: { evidence: EvidenceView; claim: Words }) {
  const { level, reasons, raisedBy, argued, reviewed, expires } = evidence
  return (
    <div className={styles.reasons}>
      <dl>
        <div>
          <dt>{translate({ id: 'crosstown.evidence.claim', message: 'The claim that is rated' })}</dt>
          <dd>
            <Text words={claim} />
          </dd>
        </div>
        <div>
          <dt>{translate({ id: 'crosstown.evidence.why', message: 'Why {level}' }, { level })}</dt>
          <dd>{reasons.map(reasonText).join(' ')}</dd>
        </div>
        {argued && (
          <div>
            <dt>{translate({ id: 'crosstown.evidence.argued', message: 'An editor argues for {level}' }, { level: argued.level })}</dt>
            <dd>{argued.reason && <Text words={argued.reason} />}</dd>
          </div>
        )}
        <div>
          <dt>{translate({ id: 'crosstown.evidence.next', message: 'What would raise it' })}</dt>
          <dd>{nextStepText(raisedBy)}</dd>
        </div>
        <div>
          <dt>{translate({ id: 'crosstown.evidence.reviewed', message: 'Studies last looked through' })}</dt>
          <dd>{translate({ id: 'crosstown.evidence.expires', message: '{reviewed}; the level holds until {expires}' }, { reviewed: date(reviewed), expires: date(expires) })}</dd>
        </div>
      </dl>
    </div>
  )
}
