/** The line of facts below an entry of a list. */
import { translate } from '@docusaurus/Translate'
import type { ReactNode } from 'react'
import type { CardFacts } from '../../../page/view.ts'
import { EvidenceLevel } from '../../evidence/EvidenceLevel/index.tsx'
import { documentedName, levelName } from '../../evidence/words.ts'
import { counted, country, date, dates, duration, euros, range } from '../../figures/index.ts'
import { originName, statusName } from '../../pages/RecommendationPage/words.ts'
import { Text } from '../../words/index.ts'
import styles from './styles.module.css'

type Fact = { name: string; value: ReactNode }

/** Shows what matters for choosing, as pairs of a name and a value. */
export function CardFactsLine({ facts }: { facts: CardFacts }) {
  const shown = factsOf(facts)
  if (shown.length === 0) return null
  return (
    <dl className={styles.facts}>
      {shown.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function factsOf(facts: CardFacts): Fact[] {
  if (facts.kind === 'methodology') {
    return [
      { name: translate({ id: 'crosstown.fact.time', message: 'Time' }), value: duration(facts.minutes) },
      { name: translate({ id: 'crosstown.fact.people', message: 'People' }), value: range(facts.people) },
      { name: translate({ id: 'crosstown.fact.cost', message: 'Cost' }), value: euros(facts.cost.euros) },
      ...(facts.level ? [{ name: translate({ id: 'crosstown.fact.evidence', message: 'Evidence' }), value: <EvidenceLevel level={facts.level} words={levelName(facts.level)} /> }] : []),
      { name: translate({ id: 'crosstown.fact.tested', message: 'Tested' }), value: testedTimes(facts.tested) },
    ]
  }
  if (facts.kind === 'practice') {
    return [
      { name: translate({ id: 'crosstown.fact.where', message: 'Where' }), value: `${facts.town}, ${country(facts.country)}` },
      { name: translate({ id: 'crosstown.fact.when', message: 'When' }), value: date(facts.start) },
      { name: translate({ id: 'crosstown.fact.documented', message: 'Documented as' }), value: documentedName(facts.documented) },
      { name: translate({ id: 'crosstown.fact.methodology', message: 'Methodology' }), value: joined(facts.methodologies.map((words) => <Text key={words.text} words={words} />)) },
    ]
  }
  if (facts.kind === 'recommendation') {
    return [
      { name: translate({ id: 'crosstown.fact.addressed', message: 'Addressed to' }), value: joined(facts.levels.map((words) => <Text key={words.text} words={words} />)) },
      { name: translate({ id: 'crosstown.fact.origin', message: 'Origin' }), value: originName(facts.origin) },
      { name: translate({ id: 'crosstown.fact.rests-on', message: 'Rests on' }), value: counted(facts.restsOn, translate({ id: 'crosstown.count.items', message: '{count} item|{count} items' })) },
      { name: translate({ id: 'crosstown.fact.status', message: 'Status' }), value: statusName(facts.statusName) },
    ]
  }
  if (facts.kind === 'network') {
    return [
      ...(facts.start ? [{ name: translate({ id: 'crosstown.fact.when', message: 'When' }), value: dates(facts.start.slice(0, 4), facts.end?.slice(0, 4)) }] : []),
      { name: translate({ id: 'crosstown.fact.programme', message: 'Programme' }), value: facts.programme },
      { name: translate({ id: 'crosstown.fact.partners', message: 'Partners' }), value: counted(facts.partners, '{count}') },
      { name: translate({ id: 'crosstown.fact.events', message: 'Events' }), value: counted(facts.events, '{count}') },
    ]
  }
  return []
}

const testedTimes = (count: number): string =>
  count === 0
    ? translate({ id: 'crosstown.tested.none-short', message: 'not yet reported' })
    : counted(count, translate({ id: 'crosstown.count.practices', message: '{count} practice|{count} practices' }))

const joined = (parts: ReactNode[]): ReactNode => parts.flatMap((part, index) => (index > 0 ? [', ', part] : [part]))
