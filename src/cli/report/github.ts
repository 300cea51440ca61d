/** A report as annotations of a GitHub workflow. */
import type { Diagnostic } from '../../core/index.ts'

const LEVELS = { error: 'error', warning: 'warning', advice: 'notice' } as const

/** Everything a contributor can influence is escaped, so that no message can pass for a workflow command. */
export const reportForGithub = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .map(({ severity, code, message, hint, place }) => {
      const properties = `file=${inProperty(place.file)},line=${place.start.line},col=${place.start.column},endLine=${place.end.line},endColumn=${place.end.column},title=${inProperty(code)}`
      return `::${LEVELS[severity]} ${properties}::${inData(`${message} ${hint}`)}\n`
    })
    .join('')

const inData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const inProperty = (text: string) => inData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
