/** Dates as exact as their source: `2018`, `2018-06`, `2018-06-20`. */
import { translate } from '@docusaurus/Translate'

const monthName = (month: string): string =>
  translate({
    id: 'crosstown.date.months',
    message: 'January|February|March|April|May|June|July|August|September|October|November|December',
    description: 'Twelve months, as they stand in a date, with bars between them',
  }).split('|')[Number(month) - 1]!

const withDay = (day: string, month: string, year: string): string => translate({ id: 'crosstown.date.day', message: '{day} {month} {year}' }, { day, month: monthName(month), year })

/** `20 June 2018`, `June 2018` or `2018` */
export function date(value: string): string {
  const [year, month, day] = value.split('-')
  if (month && day) return withDay(String(Number(day)), month, year!)
  if (month) return translate({ id: 'crosstown.date.month', message: '{month} {year}' }, { month: monthName(month), year: year! })
  return year!
}

/** `18–20 June 2018`, `2018–2020` or `June 2018 – May 2019` */
export function dates(start: string, end?: string): string {
  if (!end || end === start) return date(start)
  const [year, month, day] = start.split('-')
  const [endYear, endMonth, endDay] = end.split('-')
  if (day && endDay && year === endYear && month === endMonth) {
    const both = translate({ id: 'crosstown.date.days', message: '{first}–{last}' }, { first: String(Number(day)), last: String(Number(endDay)) })
    return withDay(both, month!, year!)
  }
  return month || endMonth ? `${date(start)} – ${date(end)}` : `${year}–${endYear}`
}
