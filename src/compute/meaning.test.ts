/** A comma changes nothing; a number or a «not» does. */
import { describe, expect, it } from 'vitest'
import type { Block } from '../core/index.ts'
import { toSection } from '../core/index.ts'
import { digestOfSection } from './index.ts'

const digest = (text: string) => digestOfSection(toSection('purpose', 'Purpose', [{ type: 'paragraph', children: [{ type: 'text', value: text }] } as Block]))

describe('the digest of a part', () => {
  const before = digest('Invite 30 people, and do not film them.')
  it('ignores punctuation, case, spaces and quotation marks', () => expect(digest('invite  30 people – and “do not” film them')).toBe(before))
  it('sees a number', () => expect(digest('Invite 40 people, and do not film them.')).not.toBe(before))
  it('sees a «not» go', () => expect(digest('Invite 30 people, and do film them.')).not.toBe(before))
  it('sees the decimal point', () => expect(digest('1.5 hours')).not.toBe(digest('15 hours')))
  it('sees letters of every script', () => expect(digest('Жива библиотека')).not.toBe(digest('Жива библиотеки')))
})
