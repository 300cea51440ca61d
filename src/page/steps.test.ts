/** Durations behind steps, in the languages of the site. */
import { describe, expect, it } from 'vitest'
import { readProse } from '../read/index.ts'
import { readSteps } from './steps.ts'

const stepsOf = (text: string) => readSteps(readProse('t.md', text, 1).sections[0]!.blocks)!

describe('steps', () => {
  it('run up the clock and sum', () => {
    const { items, totalMinutes } = stepsOf('1. Set up (30 min)\n2. Welcome (5–10 min)\n3. Talk (1 h)\n')
    expect(items.map(({ minutes }) => minutes)).toEqual([{ min: 30 }, { min: 5, max: 10 }, { min: 60 }])
    expect(items.map(({ startsAt }) => startsAt)).toEqual([0, 30, 40])
    expect(totalMinutes).toEqual({ min: 95, max: 100 })
  })
  it('stop the clock behind a step without a duration', () => {
    const { items } = stepsOf('1. A (5 min)\n2. B\n3. C (5 min)\n')
    expect(items.map(({ startsAt }) => startsAt)).toEqual([0, 5, null])
  })
  it.each(['(15 min)', '(15 мин)', '(15 мин.)', '(15 minut)', '(15 minuta)', '(15 minūtes)', '(15 minutes).'])('understand %s', (duration) => {
    expect(stepsOf(`1. Добре дошли ${duration}\n`).items[0]!.minutes).toEqual({ min: 15 })
  })
  it('leave other brackets alone', () => expect(stepsOf('1. Invite the school (8 classes)\n').items[0]!.minutes).toBeNull())
})
