/** `crosstown bench`: how long compiling takes, as ratios to floors measured in the same run. */
import { join } from 'node:path'
import type { Row, SearchRow, SiteRow } from '../../bench/index.ts'
import { benchCompile, benchSearch, benchSite, SEARCH_TARGETS, SITE_TARGETS, TARGETS } from '../../bench/index.ts'
import type { Command, ExitStatus, Terminal } from '../command.ts'
import { UsageError } from '../command.ts'

export const command: Command = {
  usage: 'crosstown bench [--entries 1000,10000] [--runs 3] | --site [--entries 1000] | search [--entries 1000,10000]',
  summary: 'Compiles synthetic bases and reports times as ratios to reading and parsing alone; or the site, or the search, beside others.',
  options: {
    entries: { type: 'string', help: 'Sizes, set apart by commas (default: 1000,10000).' },
    site: { type: 'boolean', help: 'The whole site against a plain docs-plugin site of the same pages; needs some minutes.' },
    runs: { type: 'string', help: 'Runs of each measurement; the median counts (default: 3).' },
  },
  async run([what], { root, own, format }, terminal): Promise<ExitStatus> {
    if (what !== undefined && what !== 'search') throw new UsageError(`There is a benchmark of compiling, of --site and of search, not of “${what}”.`)
    const sizes = String(own['entries'] ?? (own['site'] ? '1000' : '1000,10000')).split(',').map(Number)
    const runs = Number(own['runs'] ?? 3)
    if (sizes.some((size) => !Number.isInteger(size) || size < 10 || size > 50_000)) throw new UsageError('--entries takes whole numbers from 10 to 50000, such as 1000,10000.')
    if (!Number.isInteger(runs) || runs < 1 || runs > 20) throw new UsageError('--runs takes a whole number from 1 to 20.')
    if (what === 'search') {
      for (const size of sizes) tellSearch(size, await benchSearch(size, terminal.note), format, terminal)
      return 0
    }
    if (own['site']) return tellSites(sizes.map((size) => benchSite(size, terminal.note)), format, terminal)
    const rows = sizes.map((size) => benchCompile(size, join(root, 'vocabulary'), runs, terminal.note))
    terminal.out(format === 'json' ? `${JSON.stringify({ targets: TARGETS, rows }, null, 2)}\n` : asTable(rows))
    return 0
  },
}

function tellSearch(entries: number, rows: readonly SearchRow[], format: string, terminal: Terminal): void {
  if (format === 'json') return terminal.out(`${JSON.stringify({ entries, targets: SEARCH_TARGETS, rows }, null, 2)}\n`)
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`
  const head = ['', 'CPU an entry', 'one changed', 'first result', 'further word', 'answer']
  // What was not measured has a note and no row.
  const cells = rows.filter(({ firstBytes }) => firstBytes > 0).map(({ engine, buildPerEntry, again, firstBytes, nextBytes, answer }) =>
    [engine, `${buildPerEntry.toFixed(1)} ms`, again === null ? 'all anew' : `${Math.round(again)} ms`, kilobytes(firstBytes), kilobytes(nextBytes), answer === null ? 'not timed' : `${answer.toFixed(1)} ms`])
  const lines = [head, ...cells].map((line) => line.map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(14))).join(''))
  const notes = rows.flatMap(({ engine, note }) => (note ? [`${engine}: ${note}.`] : []))
  terminal.out([`${entries} entries of 900 words`, ...lines, ...notes, '', ''].join('\n'))
}

function tellSites(rows: readonly SiteRow[], format: string, terminal: Terminal): ExitStatus {
  if (format === 'json') terminal.out(`${JSON.stringify({ targets: SITE_TARGETS, rows }, null, 2)}\n`)
  else for (const { entries, time, memory, ours, plain } of rows) {
    terminal.out(`${entries} entries: ${time}× the time (${ours.seconds} s against ${plain.seconds} s; target ${SITE_TARGETS.time}×), ${memory}× the memory (${ours.peakMiB} MiB against ${plain.peakMiB} MiB; target ${SITE_TARGETS.memory}×)\n`)
  }
  return 0
}

function asTable(rows: readonly Row[]): string {
  const lines = rows.map(({ entries, floorMs, cold, warm, oneChanged, coldPeakMiB, pages }) =>
    [entries, `${floorMs} ms`, `${cold}×`, `${warm}×`, `${oneChanged}×`, `${coldPeakMiB} MiB`, pages].map((cell) => String(cell).padStart(12)).join(''))
  const head = ['entries', 'floor', 'cold', 'warm', 'one changed', 'peak, cold', 'pages'].map((cell) => cell.padStart(12)).join('')
  const targets = ['target', '', `${TARGETS.cold}×`, `${TARGETS.warm}×`, `${TARGETS.oneChanged}×`, `${TARGETS.coldPeakMiB} MiB`, ''].map((cell) => cell.padStart(12)).join('')
  return [head, ...lines, targets, ''].join('\n')
}
