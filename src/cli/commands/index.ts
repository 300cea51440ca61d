/** The commands. Each is loaded only when it is asked for, so that every one starts at once. */
import type { Command } from '../command.ts'

export const commands: Record<string, () => Promise<{ command: Command }>> = {
  analyze: () => import('./analyze.ts'),
  check: () => import('./check.ts'),
  bench: () => import('./bench.ts'),
  compile: () => import('./compile.ts'),
  edition: () => import('./edition.ts'),
  evidence: () => import('./evidence.ts'),
  new: () => import('./new.ts'),
  search: () => import('./search.ts'),
  translations: () => import('./translations.ts'),
}
