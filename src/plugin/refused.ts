/** A build that stops because the content has errors: says which, without a stack. */
import type { Diagnostic } from '../core/index.ts'

export class BuildRefused extends Error {
  constructor(diagnostics: readonly Diagnostic[]) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    const lines = errors.slice(0, 20).map(({ place, message, hint }) => `  ${place.file}:${place.start.line}:${place.start.column}  ${message} ${hint}`)
    super(`The content has ${errors.length} errors, so nothing was built. “npx crosstown check” shows them with their lines.\n${lines.join('\n')}`)
    this.name = 'BuildRefused'
    delete this.stack
  }
}
