/** What a command is, and the options all of them share. */

export type Options = {
  root: string
  format: 'text' | 'json' | 'github'
  quiet: boolean
  /** Options of the one command, as written: `--lang bg` is `{lang: 'bg'}`; those that may be given again are lists. */
  own: Record<string, string | boolean | string[] | undefined>
}

export type Terminal = {
  out: (text: string) => void
  /** Progress and messages; `--quiet` silences it. */
  note: (text: string) => void
  isTerminal: boolean
}

/** 0 fine, 1 the content has errors, 2 wrong usage or a broken installation. */
export type ExitStatus = 0 | 1 | 2

export type Command = {
  usage: string
  summary: string
  /** `string` takes a value, `boolean` does not. */
  options: Record<string, { type: 'string' | 'boolean'; multiple?: true; help: string }>
  run: (words: string[], options: Options, terminal: Terminal) => ExitStatus | Promise<ExitStatus>
}

/** Wrong usage, told in one sentence. */
export class UsageError extends Error {}
