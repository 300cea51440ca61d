/** What has been found as a file for a spreadsheet. */
import { translate } from '@docusaurus/Translate'
import type { Fit } from '../../../choose/index.ts'
import { toCsv } from '../../../choose/index.ts'
import { days, duration, euros, range, weeks } from '../../figures/index.ts'
import { columns } from './FitTable.tsx'
import { missText } from './words.ts'

/** In the order and the language of the page, with what is lacking and the address of each. */
export function download(fits: readonly Fit[]): void {
  const head = [...columns(), translate({ id: 'crosstown.finder.lacking', message: 'Lacking' }), translate({ id: 'crosstown.finder.address', message: 'Address' })]
  const rows = fits.map(({ entry, misses }) => [
    entry.title.text, range(entry.people), duration(entry.minutes), weeks(entry.weeks), days(entry.personDays), euros(entry.cost.euros), entry.level ?? '', entry.practices, misses.map(missText).join(' '),
    new URL(entry.path.split('/').at(-1)!, `${location.origin}${location.pathname.replace(/find$/, 'methodologies/')}`).href,
  ])
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([toCsv([head, ...rows])], { type: 'text/csv;charset=utf-8' }))
  link.download = 'crosstown-methodologies.csv'
  link.click()
  URL.revokeObjectURL(link.href)
}
