/**
 * A range ends after it starts.
 *
 * Wrong: `start: 2018-06-20`, `end: 2018-06-02`; `groupSize: {min: 30, max: 10}`.
 * Right: the smaller value first.
 */
import type { Diagnostic } from '../../core/index.ts'
import { diagnose } from '../../core/index.ts'
import type { FieldPath } from '../../schema/index.ts'
import { isRecord } from '../../schema/index.ts'
import type { Rule } from '../rule.ts'

export const rangeReversed: Rule = {
  code: 'range-reversed',
  *check({ graph, locate }): Iterable<Diagnostic> {
    for (const { file, facts } of graph.entries.values()) {
      for (const path of reversedRanges(facts, [])) {
        yield diagnose('range-reversed', locate(file, path), 'The end comes before the start.', 'Swap the two values, or correct the wrong one.')
      }
    }
  },
}

function* reversedRanges(value: unknown, path: FieldPath): Iterable<FieldPath> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* reversedRanges(item, [...path, index])
  if (!isRecord(value)) return
  const { min, max, start, end } = value
  if (typeof min === typeof max && (typeof min === 'number' || typeof min === 'string') && min > max!) yield [...path, 'max']
  // Dates of unequal exactness are compared as far as both are known: 2018-06 does not end before 2018-06-20.
  if (typeof start === 'string' && typeof end === 'string') {
    const length = Math.min(start.length, end.length)
    if (start.slice(0, length) > end.slice(0, length)) yield [...path, 'end']
  }
  for (const [key, inner] of Object.entries(value)) yield* reversedRanges(inner, [...path, key])
}
