/** A report for programs; its form is promised in `docs/maintain/interfaces`. */
import type { Diagnostic } from '../../core/index.ts'

export type Summary = { files: number; entries: number; errors: number; warnings: number; advice: number }

export function reportAsJson(summary: Summary, diagnostics: readonly Diagnostic[]): string {
  const rows = diagnostics.map(({ code, severity, message, hint, place }) => ({
    code,
    severity,
    file: place.file,
    line: place.start.line,
    column: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
    message,
    hint,
    help: `docs/contribute/problems/${code}.md`,
  }))
  return `${JSON.stringify({ summary, diagnostics: rows }, null, 2)}\n`
}

export function summaryOf(files: number, entries: number, diagnostics: readonly Diagnostic[]): Summary {
  const count = (severity: string) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  return { files, entries, errors: count('error'), warnings: count('warning'), advice: count('advice') }
}
