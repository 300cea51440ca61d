/** What narrows the results: kind and topic always, and what only one kind has where one kind is chosen. */
import { translate } from '@docusaurus/Translate'
import type { ReactNode } from 'react'
import type { SearchView } from '../../../page/view.ts'
import type { Reply } from '../../../search/index.ts'
import { documentedName } from '../../evidence/index.ts'
import { byName, country } from '../../figures/index.ts'
import { kindName, sectionName } from '../../frame/index.ts'
import { Filter, resultKinds } from '../../search/index.ts'
import { Text } from '../../words/index.ts'
import { originName, statusName } from '../RecommendationPage/words.ts'
import type { Asked, Facet } from './question.ts'
import { withKinds } from './question.ts'

const KINDS = ['methodology', 'recommendation', 'chapter', 'practice', 'network', 'term', 'guide', 'event', 'organisation']
const STATUSES = ['recommended', 'in-review', 'needs-recheck', 'draft']
const ORIGINS = ['issued', 'stated-aim', 'comparable-network', 'public-standard'] as const
const DOCUMENTED = ['carried-out', 'announced', 'planned'] as const

type Props = { asked: Asked; counts: Reply['counts']; view: SearchView; onChange: (changed: Partial<Asked>) => void }

/** Shows the filters. */
export function Narrow({ asked: { chosen }, counts, view: { topics, levels, networks }, onChange }: Props) {
  const values: Record<Exclude<Facet, 'kind'>, { label: string; values: { id: string; name: ReactNode }[] }> = {
    topic: { label: sectionName('topics'), values: topics.map(({ id, label }) => ({ id, name: <Text words={label} /> })) },
    level: { label: translate({ id: 'crosstown.fact.addressed', message: 'Addressed to' }), values: levels.map(({ id, label }) => ({ id, name: <Text words={label} /> })) },
    status: { label: translate({ id: 'crosstown.fact.status', message: 'Status' }), values: STATUSES.map((id) => ({ id, name: statusName(id) })) },
    origin: { label: translate({ id: 'crosstown.fact.origin', message: 'Origin' }), values: ORIGINS.map((id) => ({ id, name: originName(id) })) },
    sdg: { label: translate({ id: 'crosstown.detail.sdgs', message: 'Goals of the United Nations (SDG)' }), values: Array.from({ length: 17 }, (_, index) => ({ id: String(index + 1), name: String(index + 1) })) },
    network: { label: kindName('network'), values: networks.map(({ id, title }) => ({ id, name: <Text words={title} /> })) },
    country: { label: translate({ id: 'crosstown.search.country', message: 'Country' }), values: Object.keys(counts['country'] ?? {}).map((id) => ({ id, name: country(id) })).sort((a, b) => byName(a.name, b.name)) },
    documented: { label: translate({ id: 'crosstown.fact.documented', message: 'Documented as' }), values: DOCUMENTED.map((id) => ({ id, name: documentedName(id) })) },
  }
  const isOne = chosen.kind.length === 1
  const shown = (Object.keys(values) as Exclude<Facet, 'kind'>[]).filter((facet) => facet === 'topic' || isOne || chosen[facet].length > 0)
  return (
    <>
      <Filter facet="kind" label={translate({ id: 'crosstown.search.kind', message: 'Kind' })} values={KINDS.map((id) => ({ id, name: resultKinds(id) }))} counts={counts['kind'] ?? {}} chosen={chosen.kind} onChange={(kind) => onChange({ chosen: withKinds(chosen, kind) })} />
      {shown.map((facet) => (
        <Filter key={facet} facet={facet} label={values[facet].label} values={values[facet].values} counts={counts[facet] ?? {}} chosen={chosen[facet]} onChange={(now) => onChange({ chosen: { ...chosen, [facet]: now } })} />
      ))}
    </>
  )
}
