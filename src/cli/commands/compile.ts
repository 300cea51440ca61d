/** `crosstown compile [--out DIR]`: sources → everything the site needs. */
import { resolve } from 'node:path'
import { compile, STAGES } from '../../compile/index.ts'
import { hasErrors, isLocale } from '../../core/index.ts'
import type { Command } from '../command.ts'
import { UsageError } from '../command.ts'
import { progressBar } from '../progress.ts'
import { plainPaint, reportAsText } from '../report/text.ts'

export const command: Command = {
  usage: 'crosstown compile [--out DIR] [--locale bg] [--no-cache]',
  summary: 'Compiles the sources to page data and open data. Writes only what changed.',
  options: {
    out: { type: 'string', help: 'Where to write (default: .crosstown/out below the root).' },
    locale: { type: 'string', help: 'One language only.' },
    'no-cache': { type: 'boolean', help: 'Parse every file anew.' },
  },
  async run(_words, { root, format, own }, terminal) {
    const locale = own['locale']
    if (locale !== undefined && !(typeof locale === 'string' && isLocale(locale))) throw new UsageError(`The site has no language “${String(locale)}”.`)
    const out = resolve(typeof own['out'] === 'string' ? own['out'] : `${root}/.crosstown/out`)
    const bar = progressBar(terminal)
    const result = await compile({
      root,
      out,
      ...(locale && { locales: [locale] }),
      cache: own['no-cache'] !== true,
      onStage: (stage, done, all) => bar.show(stage, (STAGES.indexOf(stage) + done / all) / STAGES.length),
    })
    bar.end()
    const { diagnostics, ...counts } = result
    if (format === 'json') terminal.out(`${JSON.stringify(counts, null, 2)}\n`)
    else if (result.written) terminal.out(`${result.pages} pages: ${result.written.written} written, ${result.written.unchanged} unchanged, ${result.written.removed} removed. ${Object.entries(result.timings).map(([stage, ms]) => `${stage} ${ms} ms`).join(', ')}.\n`)
    if (!hasErrors(diagnostics)) return 0
    terminal.note(reportAsText(diagnostics.filter(({ severity }) => severity === 'error'), () => undefined, plainPaint))
    terminal.note('Nothing was written, because the content has errors. crosstown check shows them with their lines.\n')
    return 1
  },
}
