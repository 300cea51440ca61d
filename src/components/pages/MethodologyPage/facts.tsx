/** The facts by which a reader decides whether to run a methodology, and the details below them. */
import { translate } from '@docusaurus/Translate'
import type { FigureRange, MethodologyView } from '../../../page/view.ts'
import { EvidenceFact, TestedIn } from '../../evidence/index.ts'
import type { Fact } from '../../facts/index.ts'
import { DetailList, FactsPanel } from '../../facts/index.ts'
import { days, duration, euros, range, weeks } from '../../figures/index.ts'
import { TermList, partName } from '../../frame/index.ts'
import { Citations } from '../../links/index.ts'
import { Text } from '../../words/index.ts'
import styles from './styles.module.css'

/** Shows the panel: what it takes, how sure we are, who has tested it, and where it must not be used. */
export function MethodologyFacts({ view: { facts, evidence, tested, limits } }: { view: MethodologyView }) {
  const all = [facts.people, facts.minutes, facts.weeks, facts.personDays, facts.cost]
  const onlyEstimates = all.every(({ estimate }) => estimate)
  const origin = (figure: Pick<FigureRange, 'estimate' | 'cite'>): Pick<Fact, 'note'> => (onlyEstimates ? {} : { note: <Origin figure={figure} /> })
  const levels = facts.cost.max ? `${facts.cost.min}–${facts.cost.max}` : facts.cost.min
  return (
    <FactsPanel
      label={partName('facts')}
      figures={[
        { name: translate({ id: 'crosstown.fact.people', message: 'People' }), value: range(facts.people), ...origin(facts.people) },
        { name: translate({ id: 'crosstown.fact.time', message: 'Time' }), value: duration(facts.minutes), ...origin(facts.minutes) },
        { name: translate({ id: 'crosstown.fact.preparation', message: 'Preparation' }), value: weeks(facts.weeks), ...origin(facts.weeks) },
        { name: translate({ id: 'crosstown.fact.staff', message: 'Staff time' }), value: days(facts.personDays), ...origin(facts.personDays) },
        {
          name: translate({ id: 'crosstown.fact.cost-level', message: 'Cost, level {level}' }, { level: levels }),
          value: euros(facts.cost.euros),
          ...origin(facts.cost),
        },
      ]}
      footnote={
        onlyEstimates
          ? translate({ id: 'crosstown.fact.estimates', message: "All five are the editors' estimates for planning. Cost does not count the time of your own staff." })
          : translate({ id: 'crosstown.fact.cost-note', message: 'Cost does not count the time of your own staff.' })
      }
      accounts={[
        { name: translate({ id: 'crosstown.fact.evidence', message: 'Evidence' }), value: <EvidenceFact evidence={evidence} /> },
        { name: translate({ id: 'crosstown.fact.tested-in', message: 'Tested in' }), value: <TestedIn tested={tested} /> },
        {
          name: translate({ id: 'crosstown.fact.limits', message: 'Limits' }),
          limits: true,
          value: (
            <>
              <p className={styles.strong}>{translate({ id: 'crosstown.fact.limits.not', message: 'Do not use it when' })}</p>
              <p>{limits && <Text words={limits} />}</p>
              <p className="print-none">
                <a href="#when-not-to-use">{translate({ id: 'crosstown.fact.limits.all', message: 'All limits' })}</a>
              </p>
            </>
          ),
        },
      ]}
    />
  )
}

function Origin({ figure: { estimate, cite } }: { figure: Pick<FigureRange, 'estimate' | 'cite'> }) {
  return (
    <>
      {estimate ? translate({ id: 'crosstown.fact.estimate', message: "editors' estimate" }) : translate({ id: 'crosstown.fact.published', message: 'published' })} {cite && <Citations cites={[cite]} />}
    </>
  )
}

/** Shows for whom it is, in which form, and what it asks of those who run it. */
export function MethodologyDetails({ view }: { view: MethodologyView }) {
  return (
    <DetailList
      details={[
        { name: translate({ id: 'crosstown.detail.audiences', message: 'For whom' }), value: <TermList terms={view.audiences} /> },
        { name: translate({ id: 'crosstown.detail.formats', message: 'Form' }), value: <TermList terms={view.formats} /> },
        { name: translate({ id: 'crosstown.detail.settings', message: 'Where it works' }), value: <TermList terms={view.settings} /> },
        { name: translate({ id: 'crosstown.detail.skills', message: 'Who can run it' }), value: <TermList terms={view.skills} /> },
        { name: translate({ id: 'crosstown.detail.topics', message: 'Topics' }), value: <TermList terms={view.topics} /> },
      ]}
    />
  )
}
