/** `crosstown translations`: how far each translation follows its original; `--stamp` records what one was made from. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { cacheIn, readKnowledgeBase } from '../../compile/index.ts'
import { partDigestsOf } from '../../compute/index.ts'
import type { Diagnostic, Locale } from '../../core/index.ts'
import { isLocale, LOCALE_CODES } from '../../core/index.ts'
import type { Graph } from '../../link/index.ts'
import type { Translation } from '../../schema/index.ts'
import type { Command, ExitStatus, Options, Terminal } from '../command.ts'
import { UsageError } from '../command.ts'
import { isWithin, pathInRoot } from '../paths.ts'

export const command: Command = {
  usage: 'crosstown translations [--locale bg] | --stamp FILE…',
  summary: 'State of each translation, part by part; --stamp records which words of the original a translation was made from.',
  options: {
    locale: { type: 'string', help: 'One language only.' },
    stamp: { type: 'boolean', help: 'Record the parts of the original as they are now. Only after comparing.' },
  },
  async run(words, options, terminal): Promise<ExitStatus> {
    const { value, diagnostics } = await readKnowledgeBase(options.root, cacheIn(options.root))
    if (options.own['stamp']) return stamp(words, options.root, value.working, diagnostics, terminal)
    return list(options, value.editions.at(-1)!.computed, value.working, terminal)
  },
}

function list({ own, format }: Options, computed: { translationState: (entry: never, locale: Locale) => { parts: Record<string, string>; state: string } }, graph: Graph, terminal: Terminal): ExitStatus {
  const locale = own['locale']
  if (locale !== undefined && !(typeof locale === 'string' && isLocale(locale))) throw new UsageError(`The site has no language “${String(locale)}”.`)
  const locales = locale ? [locale] : LOCALE_CODES
  const rows = [...graph.entries.values()].flatMap((entry) =>
    ['source', 'vocabulary', 'term', 'guide', 'wording', 'organisation', 'country'].includes(entry.kind)
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

/** Translations that do not pass the check are not stamped, and are named. */
function stamp(words: string[], root: string, graph: Graph, diagnostics: readonly Diagnostic[], terminal: Terminal): ExitStatus {
  if (words.length === 0) throw new UsageError('Name the translations: crosstown translations --stamp i18n/bg/toolkit/methodologies/human-library.md')
  const paths = words.map((word) => pathInRoot(word, root))
  const isMeant = (file: string) => paths.some((path) => isWithin(file, path))
  for (const translation of [...graph.entries.keys()].flatMap((key) => graph.translationsOf(key))) {
    if (!isMeant(translation.file)) continue
    stampFile(root, translation, graph)
    terminal.out(`${translation.file}\n`)
  }
  const faulty = [...new Set(diagnostics.filter(({ severity, place }) => severity === 'error' && isMeant(place.file)).map(({ place }) => place.file))]
  for (const file of faulty) terminal.note(`${file} was not stamped, because it does not pass the check.\n`)
  return faulty.length > 0 ? 1 : 0
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
  const whole = isMarkdown ? `---\n${text}---${rest}` : text
  const lineEnd = content.includes('\r\n') ? '\r\n' : '\n'
  writeFileSync(path, whole.replace(/\r?\n/g, lineEnd))
}
