/** Places, nearest names, and the order of diagnostics. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose, editDistance, Lines, nearestName, sortDiagnostics, topOf } from './index.ts'

describe('lines', () => {
  it('find the line and column of an offset', () => {
    const lines = new Lines('ab\ncd\n')
    expect(lines.pointAt(0)).toEqual({ line: 1, column: 1 })
    expect(lines.pointAt(4)).toEqual({ line: 2, column: 2 })
    expect(lines.pointAt(99)).toEqual({ line: 3, column: 1 })
  })
  it('agree with counting by hand', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', '\n', 'ж'), { maxLength: 60 }).map((list) => list.join('')), fc.nat(60), (text, offset) => {
      const before = text.slice(0, offset)
      expect(new Lines(text).pointAt(offset)).toEqual({ line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') })
    }))
  })
})

describe('the nearest name', () => {
  const ids = ['human-library', 'anti-rumours', 'street-action']
  it('finds a slip of the pen', () => {
    expect(nearestName('humna-library', ids)).toBe('human-library')
    expect(nearestName('antirumours', ids)).toBe('anti-rumours')
    expect(nearestName('rumours', ids)).toBe('anti-rumours')
  })
  it('offers nothing where nothing is near', () => expect(nearestName('peer-review', ids)).toBeUndefined())
  it('measures a distance that is symmetric and zero only for equals', () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, b) === 0).toBe(a === b)
    }))
  })
})

describe('diagnostics', () => {
  it('come in one order whatever the order they were found in, and once each', () => {
    const one = diagnose('link-broken', topOf('b.md'), 'x', 'y')
    const two = diagnose('field-missing', topOf('a.md'), 'x', 'y')
    const three = diagnose('field-missing', { ...topOf('b.md'), start: { line: 2, column: 1 } }, 'x', 'y')
    expect(sortDiagnostics([three, one, two, one])).toEqual([two, one, three])
    expect(sortDiagnostics([one, two, three])).toEqual([two, one, three])
  })
})
