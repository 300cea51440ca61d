/** Lengths of time. */
import { translate } from '@docusaurus/Translate'
import type { Range } from '../../page/view.ts'
import { counted, number, range } from './numbers.ts'

const HOUR = 60
const DAY = 24 * HOUR
const WEEK = 7 * DAY
const MONTH = 30 * DAY
const YEAR = 365 * DAY

const divides = (unit: number, { min, max = min }: Range) => min % unit === 0 && max % unit === 0

/** The unit in which people would say it: 90 minutes, 4–6 hours, 3 days, 9–24 months. */
function unitOf(minutes: Range): [number, string] {
  const { min, max = min } = minutes
  if (min >= YEAR && divides(YEAR, minutes)) return [YEAR, translate({ id: 'crosstown.unit.years', message: '{count} year|{count} years' })]
  if (min >= MONTH && divides(MONTH, minutes)) return [MONTH, translate({ id: 'crosstown.unit.months', message: '{count} month|{count} months' })]
  if (min >= WEEK && divides(WEEK, minutes)) return [WEEK, translate({ id: 'crosstown.unit.weeks', message: '{count} week|{count} weeks' })]
  if (min >= DAY && divides(DAY / 2, minutes)) return [DAY, translate({ id: 'crosstown.unit.days', message: '{count} day|{count} days' })]
  if (min >= HOUR && (max > 2 * HOUR ? divides(HOUR / 2, minutes) : divides(HOUR, minutes))) return [HOUR, translate({ id: 'crosstown.unit.hours', message: '{count} hour|{count} hours' })]
  return [1, translate({ id: 'crosstown.unit.minutes', message: '{count} minute|{count} minutes' })]
}

/** `90 minutes`, `4–6 hours` */
export function duration(minutes: Range): string {
  const [unit, forms] = unitOf(minutes)
  return counted((minutes.max ?? minutes.min) / unit, forms, range(minutes, unit))
}

/** `8–10 weeks` */
export const weeks = (time: Range): string => counted(time.max ?? time.min, translate({ id: 'crosstown.unit.weeks', message: '{count} week|{count} weeks' }), range(time))

/** `10–20 days`, of one person's work */
export const days = (time: Range): string => counted(time.max ?? time.min, translate({ id: 'crosstown.unit.days', message: '{count} day|{count} days' }), range(time))

/** `30 min`, in a run sheet */
export const shortMinutes = (time: Range): string => translate({ id: 'crosstown.unit.min', message: '{count} min' }, { count: range(time) })

/** `5 h 10 min` */
export function hoursAndMinutes(minutes: number): string {
  const hours = Math.floor(minutes / HOUR)
  const rest = minutes % HOUR
  const parts: string[] = []
  if (hours > 0) parts.push(translate({ id: 'crosstown.unit.h', message: '{count} h' }, { count: number(hours) }))
  if (rest > 0 || hours === 0) parts.push(translate({ id: 'crosstown.unit.min', message: '{count} min' }, { count: number(rest) }))
  return parts.join(' ')
}

/** `0:30`, the clock of a run sheet */
export const clock = (minutes: number): string => `${Math.floor(minutes / HOUR)}:${String(minutes % HOUR).padStart(2, '0')}`
