/** `crosstown translations`: how far each translation follows its original; `--stamp` records what one was made from. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { parseDocument } from 'yaml'
import { parserFor, readKnowledgeBase } from '../../compile/index.ts'
import { partDigestsOf } from '../../compute/index.ts'
import type { Locale } from '../../core/index.ts'
import { isLocale, LOCALE_CODES } from '../../core/index.ts'
import type { Graph } from '../../link/index.ts'
import type { Translation } from '../../schema/index.ts'
import type { Command, ExitStatus, Options, Terminal } from '../command.ts'
import { UsageError } from '../command.ts'

export const command: Command = {
  usage: 'crosstown translations [--locale bg] | --stamp FILE…',
  summary: 'State of each translation, part by part; --stamp records which words of the original a translation was made from.',
  options: {
    locale: { type: 'string', help: 'One language only.' },
    stamp: { type: 'boolean', help: 'Record the parts of the original as they are now. Only after comparing.' },
  },
  async run(words, options, terminal): Promise<ExitStatus> {
    const { value } = await readKnowledgeBase(options.root, parserFor(options.root))
    if (options.own['stamp']) return stamp(words, options.root, value.working, terminal)
    return list(options, value.editions.at(-1)!.computed, value.working, terminal)
  },
}

function list({ own, format }: Options, computed: { translationState: (entry: never, locale: Locale) => { parts: Record<string, string>; state: string } }, graph: Graph, terminal: Terminal): ExitStatus {
  const locale = own['locale']
  if (locale !== undefined && !(typeof locale === 'string' && isLocale(locale))) throw new UsageError(`The site has no language “${String(locale)}”.`)
  const locales = locale ? [locale] : LOCALE_CODES
  const rows = [...graph.entries.values()].flatMap((entry) =>
    ['source', 'vocabulary', 'term', 'guide', 'wording', 'organisation'].includes(entry.kind)
      ? []
      : locales.filter((code) => code !== entry.locale).map((code) => ({ entry: entry.key, locale: code, ...computed.translationState(entry as never, code) })),
  )
  if (format === 'json') terminal.out(`${JSON.stringify(rows, null, 2)}\n`)
  else for (const code of locales) {
    const counts = new Map<string, number>()
    for (const row of rows) if (row.locale === code) counts.set(row.state, (counts.get(row.state) ?? 0) + 1)
    terminal.out(`${code}: ${[...counts].sort().map(([state, count]) => `${count} ${state}`).join(', ')}\n`)
  }
  return 0
}

function stamp(words: string[], root: string, graph: Graph, terminal: Terminal): ExitStatus {
  if (words.length === 0) throw new UsageError('Name the translations: crosstown translations --stamp i18n/bg/toolkit/methodologies/human-library.md')
  const all = [...graph.entries.keys()].flatMap((key) => graph.translationsOf(key))
  for (const word of words) {
    const file = relative(root, resolve(word)).split(sep).join('/')
    const found = all.filter((translation) => translation.file === file || translation.file.startsWith(`${file}/`))
    if (found.length === 0) throw new UsageError(`${file} is no translation that passes the check. Run crosstown check ${file} first.`)
    for (const translation of found) {
      stampFile(root, translation, graph)
      terminal.out(`${translation.file}\n`)
    }
  }
  return 0
}

/** Only parts that the translation holds are recorded; comments and order of the facts stay as they are. */
function stampFile(root: string, translation: Translation, graph: Graph): void {
  const path = join(root, translation.file)
  const content = readFileSync(path, 'utf8')
  const isMarkdown = translation.file.endsWith('.md')
  const [, yaml = content, rest = ''] = isMarkdown ? (/^---\r?\n([\s\S]*?)^---[ \t]*$([\s\S]*)/m.exec(content) ?? []) : []
  const document = parseDocument(yaml)
  const digests = partDigestsOf(graph.entries.get(translation.key)!)
  const held = Object.entries(digests).filter(([part]) => part in translation.texts || translation.sections.some((section) => section.part === part))
  document.setIn(['translation', 'from'], document.createNode(Object.fromEntries(held)))
  const text = document.toString({ lineWidth: 0 })
  writeFileSync(path, isMarkdown ? `---\n${text}---${rest}` : text)
}
