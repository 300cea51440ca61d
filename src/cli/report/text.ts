/** A report for people: the sentence, the place, the source line with a marker, and the next step. */
import type { Diagnostic, Severity } from '../../core/index.ts'

export type Paint = (text: string, style: 'red' | 'yellow' | 'blue' | 'dim' | 'bold') => string

const STYLES = { red: 31, yellow: 33, blue: 34, dim: 2, bold: 1 } as const
export const painted: Paint = (text, style) => `\u001b[${STYLES[style]}m${text}\u001b[0m`
export const plainPaint: Paint = (text) => text

const COLOURS: Record<Severity, 'red' | 'yellow' | 'blue'> = { error: 'red', warning: 'yellow', advice: 'blue' }
/** More of one kind than this are counted, not printed: nobody reads the thirtieth. */
const MOST_OF_A_CODE = 20

export function reportAsText(diagnostics: readonly Diagnostic[], lineOf: (file: string, line: number) => string | undefined, paint: Paint): string {
  const printed = new Map<string, number>()
  const blocks: string[] = []
  for (const diagnostic of diagnostics) {
    const count = (printed.get(diagnostic.code) ?? 0) + 1
    printed.set(diagnostic.code, count)
    if (count <= MOST_OF_A_CODE) blocks.push(block(diagnostic, lineOf, paint))
  }
  for (const [code, count] of printed) {
    if (count > MOST_OF_A_CODE) blocks.push(`… and ${count - MOST_OF_A_CODE} more of ${code}; --format json lists them all.\n`)
  }
  return blocks.join('\n')
}

function block({ severity, code, message, hint, place, related }: Diagnostic, lineOf: (file: string, line: number) => string | undefined, paint: Paint): string {
  const { line, column } = place.start
  const number = String(line)
  const gutter = ' '.repeat(number.length)
  const source = lineOf(place.file, line)
  const width = place.end.line === line ? Math.max(1, place.end.column - column) : 1
  const shown = source === undefined ? [] : excerpt(source, column, width).map((text, index) => paint(`  ${index === 0 ? number : gutter} │ ${text}`, index === 0 ? 'dim' : COLOURS[severity]))
  return [
    `${paint(severity, COLOURS[severity])} ${paint(visible(message), 'bold')}`,
    `  ${visible(place.file)}:${line}:${column}  ${paint(code, 'dim')}`,
    ...shown,
    `  → ${visible(hint)}`,
    ...(related ?? []).map((other) => `  see ${visible(other.place.file)}:${other.place.start.line}:${other.place.start.column}: ${visible(other.message)}`),
    '',
  ].join('\n')
}

/** Neither control characters nor line breaks that a contributor wrote, in a value or a file name, reach a terminal or a log. */
const visible = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '·')

/** Long lines are cut around the fault. */
function excerpt(source: string, column: number, width: number): [string, string] {
  const start = Math.max(0, column - 60)
  const text = visible(source.slice(start, start + 110))
  return [text, ' '.repeat(Math.max(0, column - 1 - start)) + '^'.repeat(Math.max(1, Math.min(width, 110 - (column - start))))]
}
