/** Compile times as ratios to floors that are measured in the same run, since no two machines are equally fast. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeSyntheticBase } from './synthetic.ts'
import type { Measured, Task } from './task.ts'

export type Row = { entries: number; floorMs: number; cold: number; warm: number; oneChanged: number; coldPeakMiB: number; pages: number }

/** Targets of the design; the report says which are met, and no test depends on them. */
export const TARGETS = { cold: 1.3, warm: 0.05, oneChanged: 0.06, coldPeakMiB: 1024 } as const

/** `cold`, `warm` and `oneChanged` are multiples of the floor. The median of `runs` runs is taken for each. */
export function benchCompile(entries: number, vocabularies: string, runs: number, note: (text: string) => void): Row {
  const root = mkdtempSync(join(tmpdir(), 'crosstown-bench-'))
  try {
    note(`${entries} entries: writing … `)
    const paths = writeSyntheticBase(root, entries, vocabularies)
    // Moved away, not deleted: a disk that is still tidying up would be measured too.
    let forgotten = 0
    const forget = () => existsSync(join(root, '.crosstown')) && renameSync(join(root, '.crosstown'), join(root, `.forgotten-${++forgotten}`))
    note('floor … ')
    const floor = medianOf(runs, () => run('floor', root))
    note('cold … ')
    const cold = medianOf(runs, () => (forget(), run('compile', root)))
    note('warm … ')
    const warm = medianOf(runs, () => run('compile', root))
    note('one changed … ')
    const changed = paths.find((path) => path.startsWith('toolkit/practices/'))!
    const oneChanged = medianOf(runs, () => (appendFileSync(join(root, changed), '\nOne sentence more.\n'), run('compile', root)))
    note('done.\n')
    const ratio = ({ milliseconds }: Measured) => Number((milliseconds / floor.milliseconds).toFixed(3))
    return {
      entries,
      floorMs: Math.round(floor.milliseconds),
      cold: ratio(cold),
      warm: ratio(warm),
      oneChanged: ratio(oneChanged),
      coldPeakMiB: Math.round(cold.peakMiB),
      pages: (cold.detail as { pages: number }).pages,
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

const MAIN = fileURLToPath(new URL('./main.mjs', import.meta.url))

function run(task: Task, root: string): Measured {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, task, root], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`The measurement ${task} failed: ${stderr}`)
  return JSON.parse(stdout) as Measured
}

function medianOf(runs: number, measureOnce: () => Measured): Measured {
  const measured = Array.from({ length: runs }, measureOnce).sort((a, b) => a.milliseconds - b.milliseconds)
  return measured[Math.floor(measured.length / 2)]!
}
