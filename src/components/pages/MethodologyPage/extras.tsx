/** Shared safeguards of a methodology's risks, and what it is called elsewhere. */
import { translate } from '@docusaurus/Translate'
import type { MethodologyView } from '../../../page/view.ts'
import { language } from '../../figures/index.ts'
import { partName } from '../../frame/index.ts'
import { Heading, Text } from '../../words/index.ts'
import styles from './styles.module.css'

/** Shows, for each risk that this methodology shares with others, the safeguard that goes with it everywhere. */
export function Risks({ risks }: { risks: MethodologyView['risks'] }) {
  const known = risks.filter(({ safeguard }) => safeguard)
  if (known.length === 0) return null
  return (
    <>
      <Heading id="risks" level={3}>
        {partName('risks')}
      </Heading>
      <dl className={styles.risks}>
        {known.map(({ id, label, safeguard }) => (
          <div key={id}>
            <dt>
              <Text words={label} />
            </dt>
            <dd>{safeguard && <Text words={safeguard} />}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Shows the names by language, and which of them somebody has really seen in use. */
export function Names({ names }: { names: MethodologyView['names'] }) {
  if (names.length === 0) return null
  return (
    <section>
      <Heading id="names">{partName('names')}</Heading>
      <ul className={styles.names}>
        {names.map(({ language: tag, name, attested }) => (
          <li key={`${tag} ${name}`}>
            <span>{language(tag)}</span>
            <span>
              <span lang={tag}>{name}</span>
              {attested === 'proposed' && <small> {translate({ id: 'crosstown.names.proposed', message: '(proposed; a native speaker has still to check it)' })}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
