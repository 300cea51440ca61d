/** Advice on wording as a table: what to avoid, what to write, and why. */
import { translate } from '@docusaurus/Translate'
import type { AdviceView } from '../../page/view.ts'
import { partName } from '../frame/index.ts'
import { DataTable } from '../tables/index.ts'
import { Heading, Text } from '../words/index.ts'

/** Shows nothing where there is no advice. */
export function Advice({ advice }: { advice: readonly AdviceView[] }) {
  if (advice.length === 0) return null
  const columns = [
    translate({ id: 'crosstown.advice.avoid', message: 'Avoid' }),
    translate({ id: 'crosstown.advice.instead', message: 'Write instead' }),
    translate({ id: 'crosstown.advice.why', message: 'Why' }),
  ]
  const rows = advice.map(({ id, avoid, instead, why }) => ({ key: id, cells: [<Text words={avoid} />, <Text words={instead} />, <Text words={why} />] }))
  return (
    <section>
      <Heading id="wording">{partName('wording')}</Heading>
      <p>{translate({ id: 'crosstown.advice.lead', message: 'Three dots stand for any ending. Where a text quotes such words, it says that it quotes.' })}</p>
      <DataTable caption={partName('wording')} columns={columns} rows={rows} />
    </section>
  )
}
