/** `crosstown edition cut|list|diff`: freezes the checked sources, lists editions, compares two. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheIn, readKnowledgeBase } from '../../compile/index.ts'
import { hasErrors } from '../../core/index.ts'
import { compareGraphs, EDITION_NAME, freeze } from '../../edition/index.ts'
import type { EntryChange } from '../../edition/index.ts'
import type { EditionContent } from '../../page/index.ts'
import type { Command, ExitStatus, Options, Terminal } from '../command.ts'
import { UsageError } from '../command.ts'

export const command: Command = {
  usage: 'crosstown edition cut NAME --title TEXT [--notes TEXT] [--date 2026-12-01] | list | diff A B',
  summary: 'Freezes the checked sources as an edition, lists editions, compares two (next names the working sources).',
  options: {
    title: { type: 'string', help: 'What the edition is called, such as "First edition".' },
    notes: { type: 'string', help: 'What is new in it, for readers.' },
    date: { type: 'string', help: 'Its date (default: today).' },
  },
  run([verb, ...words], options, terminal) {
    if (verb === 'cut') return cut(words, options, terminal)
    if (verb === 'list') return list(options, terminal)
    if (verb === 'diff') return diff(words, options, terminal)
    throw new UsageError('Say what to do: edition cut NAME, edition list, or edition diff A B.')
  },
}

async function cut([name]: string[], { root, own, format }: Options, terminal: Terminal): Promise<ExitStatus> {
  if (!name || !EDITION_NAME.test(name)) throw new UsageError('An edition is called by its year and a number, such as 2026.1.')
  if (typeof own['title'] !== 'string') throw new UsageError('Give the edition a title: --title "First edition".')
  const date = String(own['date'] ?? new Date().toISOString().slice(0, 10))
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new UsageError('Write the date as 2026-12-01.')
  const folder = join(root, 'editions', name)
  if (existsSync(folder)) throw new UsageError(`Edition ${name} exists already. Editions never change; take the next number.`)
  const { value, diagnostics } = await readKnowledgeBase(root, cacheIn(root))
  if (hasErrors(diagnostics)) {
    terminal.note(`The content has ${diagnostics.filter(({ severity }) => severity === 'error').length} errors; an edition is cut from checked content only. crosstown check shows them.\n`)
    return 1
  }
  const evidence = value.editions.at(-1)!.computed.evidence
  const files = freeze({ graph: value.working, evidence, name, title: own['title'], date, notes: typeof own['notes'] === 'string' ? own['notes'] : '' })
  mkdirSync(folder, { recursive: true })
  for (const file of files) writeFileSync(join(folder, file.name), file.text)
  terminal.out(format === 'json' ? `${JSON.stringify({ name, files: files.map((file) => `editions/${name}/${file.name}`) }, null, 2)}\n` : `editions/${name}: ${value.working.entries.size - value.working.all('guide').length} entries frozen in ${files.length} files.\n`)
  return 0
}

async function list({ root, format }: Options, terminal: Terminal): Promise<ExitStatus> {
  const { value } = await readKnowledgeBase(root, cacheIn(root))
  const rows = value.editions.filter(({ ref }) => ref.name !== 'next').map(({ ref, graph }) => ({ ...ref, entries: graph.entries.size - graph.all('guide').length }))
  if (format === 'json') terminal.out(`${JSON.stringify(rows, null, 2)}\n`)
  else if (rows.length === 0) terminal.note('No edition has been cut yet.\n')
  else terminal.out(rows.map(({ name, date, title, entries, state }) => `${name}  ${date}  ${title}  ${entries} entries${state === 'newest' ? '  (newest)' : ''}\n`).join(''))
  return 0
}

async function diff([a, b]: string[], { root, format }: Options, terminal: Terminal): Promise<ExitStatus> {
  if (!a || !b) throw new UsageError('Name two editions: edition diff 2026.1 next.')
  const { value } = await readKnowledgeBase(root, cacheIn(root))
  const changes = compareGraphs(editionNamed(a, value.editions).graph, editionNamed(b, value.editions).graph)
  if (format === 'json') terminal.out(`${JSON.stringify(changes, null, 2)}\n`)
  else terminal.out(changesAsText(changes, a, b))
  return 0
}

function editionNamed(name: string, editions: readonly EditionContent[]): EditionContent {
  const found = editions.find(({ ref }) => ref.name === name)
  if (!found) throw new UsageError(`There is no edition “${name}”. There are: ${editions.map(({ ref }) => ref.name).join(', ')}.`)
  return found
}

function changesAsText(changes: readonly EntryChange[], a: string, b: string): string {
  const kept = changes.filter(({ change }) => change === 'kept').length
  const lines = changes
    .filter(({ change }) => change !== 'kept')
    .map(({ change, kind, id, code, parts, reason, into }) => {
      const where = change === 'reworded' ? `: ${parts.map(({ part }) => part).join(', ')}` : into ? ` (${into.join(', ')})` : ''
      return `${change.padEnd(10)} ${kind}/${id}${code ? ` ${code}` : ''}${where}${reason ? `\n${' '.repeat(11)}${reason}` : ''}`
    })
  return [`${a} → ${b}: ${kept} kept, ${changes.length - kept} changed.`, ...lines, ''].join('\n')
}
