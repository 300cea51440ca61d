/** The command line: words → a command, its options, and an exit status. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { nearestName } from '../core/index.ts'
import type { ExitStatus, Options, Terminal } from './command.ts'
import { UsageError } from './command.ts'
import { commands } from './commands/index.ts'

const COMMON = {
  root: { type: 'string', help: 'The knowledge base (default: this repository).' },
  format: { type: 'string', help: 'text, json or github.' },
  quiet: { type: 'boolean', help: 'No progress and no messages, results only.' },
  help: { type: 'boolean', help: 'Show this.' },
  version: { type: 'boolean', help: 'Show the version.' },
} as const

/** `home` is the folder of the program, which is also the default knowledge base. */
export async function main(words: string[], home: string, terminal: Terminal): Promise<ExitStatus> {
  try {
    return await run(words, home, terminal)
  } catch (error) {
    if (error instanceof UsageError) terminal.note(`${error.message}\n`)
    else terminal.note(`This is a fault of the program, not of the content. Please report it with these lines:\n${error instanceof Error ? error.stack : String(error)}\n`)
    return 2
  }
}

async function run(words: string[], home: string, terminal: Terminal): Promise<ExitStatus> {
  const [name, ...rest] = words
  if (name === '--version') return tell(`${readVersion(home)}\n`, terminal)
  if (name === undefined || name === '--help' || name === 'help') return tell(await overview(), terminal)
  const load = commands[name]
  if (!load) {
    const near = nearestName(name, Object.keys(commands))
    throw new UsageError(`There is no command “${name}”.${near ? ` Did you mean “${near}”?` : ''} crosstown --help lists them.`)
  }
  const { command } = await load()
  const { values, positionals } = parse(rest, { ...COMMON, ...command.options })
  if (values['help']) return tell(helpOf(command.usage, command.summary, command.options), terminal)
  if (values['version']) return tell(`${readVersion(home)}\n`, terminal)
  const quiet = values['quiet'] === true
  return command.run(positionals, readOptions(values, home, quiet), quiet ? { ...terminal, note: () => {} } : terminal)
}

function parse(args: string[], known: Record<string, { type: 'string' | 'boolean'; multiple?: true }>) {
  try {
    const { values, positionals } = parseArgs({ args, options: Object.fromEntries(Object.entries(known).map(([key, { type, multiple }]) => [key, { type, ...(multiple && { multiple }) }])), allowPositionals: true })
    return { values: values as Options['own'], positionals }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function readOptions(values: Options['own'], home: string, quiet: boolean): Options {
  const { root = home, format = 'text', quiet: _quiet, help: _help, version: _version, ...own } = values
  if (format !== 'text' && format !== 'json' && format !== 'github') throw new UsageError(`--format is text, json or github, not “${String(format)}”.`)
  const folder = resolve(String(root))
  if (!existsSync(folder)) throw new UsageError(`The folder ${folder} does not exist.`)
  return { root: folder, format, quiet, own }
}

function tell(text: string, terminal: Terminal): ExitStatus {
  terminal.out(text)
  return 0
}

const readVersion = (home: string): string => (JSON.parse(readFileSync(resolve(home, 'package.json'), 'utf8')) as { version: string }).version

async function overview(): Promise<string> {
  const rows = await Promise.all(Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(14)}${(await load()).command.summary}`))
  return ['crosstown COMMAND [--root DIR] [--format text|json|github] [--quiet]', '', ...rows, '', 'crosstown COMMAND --help says more.', ''].join('\n')
}

function helpOf(usage: string, summary: string, own: Record<string, { help: string }>): string {
  const rows = Object.entries({ ...own, ...COMMON }).map(([name, { help }]) => `  --${name.padEnd(12)}${help}`)
  return [usage, '', summary, '', ...rows, ''].join('\n')
}
