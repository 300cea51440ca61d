/** `crosstown analyze --locale bg`: the keys under which words are found. */
import { createInterface } from 'node:readline'
import { loadAnalyser, STEMMED } from '../../search/index.ts'
import type { Command, ExitStatus } from '../command.ts'
import { UsageError } from '../command.ts'

export const command: Command = {
  usage: 'crosstown analyze --locale bg < WORDS',
  summary: 'Reads words from standard input, one a line, and writes the keys under which search finds them.',
  options: {
    locale: { type: 'string', help: `A language: ${STEMMED.join(', ')}; words of any other are folded only.` },
  },
  async run(_words, { own }, terminal): Promise<ExitStatus> {
    const locale = own['locale']
    if (typeof locale !== 'string' || !/^[a-z]{2,3}$/.test(locale)) throw new UsageError('Name a language: crosstown analyze --locale bg')
    const analyser = await loadAnalyser(locale)
    const lines: string[] = []
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) lines.push(`${line}\t${analyser.tokens(line).map(({ key }) => key).join(' ')}\n`)
    terminal.out(lines.join(''))
    return 0
  },
}
