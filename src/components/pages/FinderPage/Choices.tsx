/** What narrows the choice further: topics, audiences, places, skills, evidence, countries, risks. */
import { translate } from '@docusaurus/Translate'
import type { countsOf, Facet, Question } from '../../../choose/index.ts'
import { LEVELS } from '../../../choose/index.ts'
import type { FinderView } from '../../../page/view.ts'
import { levelName } from '../../evidence/index.ts'
import { byName, country } from '../../figures/index.ts'
import { sectionName } from '../../frame/index.ts'
import { Filter } from '../../search/index.ts'
import { Text } from '../../words/index.ts'
import styles from './styles.module.css'

type Props = { question: Question; terms: FinderView['terms']; counts: ReturnType<typeof countsOf>; onChange: (changed: Partial<Question>) => void }

/** Shows the choices. */
export function Choices({ question, terms, counts, onChange }: Props) {
  const { facets, without, evidence } = question
  const labels: [Exclude<Facet, 'country'>, string][] = [
    ['topic', sectionName('topics')],
    ['audience', translate({ id: 'crosstown.detail.audiences', message: 'For whom' })],
    ['setting', translate({ id: 'crosstown.detail.settings', message: 'Where it works' })],
    ['skill', translate({ id: 'crosstown.detail.skills', message: 'Who can run it' })],
  ]
  const countries = [...new Set([...Object.keys(counts.country), ...facets.country])].map((code) => ({ id: code, name: country(code) })).sort((a, b) => byName(a.name, b.name))
  const choose = (facet: Facet) => (chosen: string[]) => onChange({ facets: { ...facets, [facet]: chosen } })
  return (
    <>
      {labels.map(([facet, label]) => (
        <Filter key={facet} facet={facet} label={label} values={terms[facet].map((term) => ({ id: term.id, name: <Text words={term.label} /> }))} counts={counts[facet]} chosen={facets[facet]} onChange={choose(facet)} />
      ))}
      <p className={styles.level}>
        <label htmlFor="evidence">{translate({ id: 'crosstown.finder.evidence', message: 'Evidence at least' })}</label>
        <select id="evidence" value={evidence ?? ''} onChange={({ target }) => onChange({ evidence: LEVELS.find((level) => level === target.value) } as Partial<Question>)}>
          <option value="">{translate({ id: 'crosstown.finder.any', message: 'any' })}</option>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {level} · {levelName(level)}
            </option>
          ))}
        </select>
      </p>
      <Filter facet="without" label={translate({ id: 'crosstown.finder.without', message: 'Risks we cannot take' })} values={terms.risk.map((term) => ({ id: term.id, name: <Text words={term.label} /> }))} counts={counts.without} chosen={without} onChange={(chosen) => onChange({ without: chosen })} />
      <Filter facet="country" label={translate({ id: 'crosstown.finder.country', message: 'Used in' })} values={countries} counts={counts.country} chosen={facets.country} onChange={choose('country')} />
    </>
  )
}
