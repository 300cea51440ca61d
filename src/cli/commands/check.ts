/** `crosstown check [PATH…]`: validates sources without building the site. */
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheIn, readKnowledgeBase } from '../../compile/index.ts'
import { hasErrors } from '../../core/index.ts'
import type { Command } from '../command.ts'
import { isWithin, pathInRoot } from '../paths.ts'
import { reportForGithub } from '../report/github.ts'
import { reportAsJson, summaryOf } from '../report/json.ts'
import { painted, plainPaint, reportAsText } from '../report/text.ts'

export const command: Command = {
  usage: 'crosstown check [PATH…]',
  summary: 'Checks the sources and says in plain words what is missing. With paths, only what concerns them is shown.',
  options: {},
  async run(words, { root, format }, terminal) {
    const paths = words.map((word) => pathInRoot(word, root))
    const { value, diagnostics: all } = await readKnowledgeBase(root, cacheIn(root))
    const diagnostics = paths.length === 0 ? all : all.filter(({ place }) => paths.some((path) => isWithin(place.file, path)))
    const summary = summaryOf(value.files.sources.length, value.working.entries.size, diagnostics)
    if (format === 'json') terminal.out(reportAsJson(summary, diagnostics))
    else if (format === 'github') terminal.out(reportForGithub(diagnostics))
    else {
      terminal.out(reportAsText(diagnostics, sourceLines(root), terminal.isTerminal ? painted : plainPaint))
      terminal.note(`${summary.files} files, ${summary.entries} entries: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.advice} pieces of advice.\n`)
    }
    return hasErrors(diagnostics) ? 1 : 0
  },
}

function sourceLines(root: string): (file: string, line: number) => string | undefined {
  const texts = new Map<string, string[]>()
  return (file, line) => {
    let lines = texts.get(file)
    if (!lines) {
      // A folder or a link has no line to show: a link could lead to a secret, or to a device that never ends.
      const isFile = lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile()
      lines = isFile ? readFileSync(join(root, file), 'utf8').split(/\r?\n/) : []
      texts.set(file, lines)
    }
    return lines[line - 1]
  }
}
