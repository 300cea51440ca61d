/** Dates that say how exact they are, and lengths of time. */
import * as z from 'zod'

/** `2018`, `2018-06` or `2018-06-20`; a bare year may be written as a number. */
export const date = z
  .union([z.int().min(1900).max(2100), z.string().regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)])
  .transform(String)
  .refine(existsInCalendar, 'a date that exists, such as 2018, 2018-06 or 2018-06-20')

/** A full day: `2018-06-20`. */
export const day = z
  .string()
  .regex(/^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a full date, such as 2018-06-20')
  .refine(existsInCalendar, 'a date that exists, such as 2018-06-20')

function existsInCalendar(value: string): boolean {
  const [year, month = 1, dayOfMonth = 1] = value.split('-').map(Number)
  const date = new Date(Date.UTC(year!, month - 1, dayOfMonth))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
}

const MINUTES = { Y: 525_600, M: 43_200, W: 10_080, D: 1_440, H: 60, m: 1 }

/**
 * A length of time in minutes, written as a number of minutes or as ISO 8601 (`PT90M`, `P2M`).
 *
 * A day counts 24 hours, a month 30 days and a year 365: these are planning values, not appointments.
 */
export const minutes = z
  .union([z.int().min(1), z.string().regex(/^P(?=.)(\d{1,3}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,4}D)?(T(?=.)(\d{1,4}H)?(\d{1,4}M)?)?$/)])
  .transform((value) => (typeof value === 'number' ? value : minutesOfIso(value)))

function minutesOfIso(iso: string): number {
  const [days = '', hours = ''] = iso.slice(1).split('T')
  let sum = 0
  for (const [, count, unit] of days.matchAll(/(\d+)([YMWD])/g)) sum += Number(count) * MINUTES[unit as 'Y' | 'M' | 'W' | 'D']
  for (const [, count, unit] of hours.matchAll(/(\d+)([HM])/g)) sum += Number(count) * (unit === 'H' ? MINUTES.H : MINUTES.m)
  return sum
}
