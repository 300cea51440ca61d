/** Methodologies side by side. */
import { translate } from '@docusaurus/Translate'
import type { Fit } from '../../../choose/index.ts'
import { EvidenceLevel } from '../../evidence/index.ts'
import { days, duration, euros, number, range, weeks } from '../../figures/index.ts'
import { EntryLink } from '../../links/index.ts'
import { DataTable } from '../../tables/index.ts'

/** The columns, as the table and the download have them. */
export const columns = (): string[] => [
  translate({ id: 'crosstown.kind.methodology', message: 'Methodology' }),
  translate({ id: 'crosstown.fact.people', message: 'People' }),
  translate({ id: 'crosstown.fact.time', message: 'Time' }),
  translate({ id: 'crosstown.fact.preparation', message: 'Preparation' }),
  translate({ id: 'crosstown.fact.staff', message: 'Staff time' }),
  translate({ id: 'crosstown.fact.cost', message: 'Cost' }),
  translate({ id: 'crosstown.fact.evidence', message: 'Evidence' }),
  translate({ id: 'crosstown.fact.tested', message: 'Tested' }),
]

/** Shows a row for each. */
export function FitTable({ caption, fits }: { caption: string; fits: readonly Fit[] }) {
  const rows = fits.map(({ entry }) => ({
    key: entry.id,
    cells: [<EntryLink entry={entry} />, range(entry.people), duration(entry.minutes), weeks(entry.weeks), days(entry.personDays), euros(entry.cost.euros), entry.level ? <EvidenceLevel level={entry.level} /> : '–', number(entry.practices)],
  }))
  return <DataTable caption={caption} columns={columns()} rows={rows} />
}
