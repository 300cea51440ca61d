/** A fault of the content, as a value: what is wrong, where, and what to do next. */
import type { Code } from './codes.ts'
import { CODES } from './codes.ts'
import { byCodePoint } from './order.ts'
import type { Place } from './place.ts'

/** `error` blocks publication, `warning` wants a decision, `advice` is an offer. */
export type Severity = 'error' | 'warning' | 'advice'

export type Diagnostic = {
  code: Code
  severity: Severity
  /** One plain sentence that says what is wrong. */
  message: string
  /** What to do next, in one sentence. */
  hint: string
  place: Place
  /** Other places that the reader must see to understand, such as the first of two equal ids. */
  related?: { message: string; place: Place }[]
}

/** Every stage answers like this. It never throws for what a contributor wrote. */
export type Result<T> = { value: T; diagnostics: Diagnostic[] }

/** A diagnostic with the severity that its code has in the catalogue. */
export function diagnose(code: Code, place: Place, message: string, hint: string, related?: Diagnostic['related']): Diagnostic {
  return { code, severity: CODES[code].severity, message, hint, place, ...(related && { related }) }
}

/** Sorts by file, line, column, code and message, and drops exact repetitions: a total order, so that two runs print the same. */
export function sortDiagnostics(diagnostics: Iterable<Diagnostic>): Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics)
  return sorted.filter((diagnostic, index) => index === 0 || compareDiagnostics(sorted[index - 1]!, diagnostic) !== 0)
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodePoint(a.place.file, b.place.file) ||
    a.place.start.line - b.place.start.line ||
    a.place.start.column - b.place.start.column ||
    byCodePoint(a.code, b.code) ||
    byCodePoint(a.message, b.message)
  )
}

export const hasErrors = (diagnostics: Iterable<Diagnostic>): boolean => {
  for (const diagnostic of diagnostics) if (diagnostic.severity === 'error') return true
  return false
}
