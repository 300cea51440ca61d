/** «Tested in»: how many practices, towns, countries and years stand behind something. */
import type { Entry } from '../schema/index.ts'

export type Town = { town: string; country: string }

export type Tested = {
  /** Only practices that a source reports as carried out. */
  practices: Entry<'practice'>[]
  /** Announced or planned: listed, never counted as tested. */
  notShown: Entry<'practice'>[]
  towns: Town[]
  countries: string[]
  /** First and last year, or null where nothing was carried out. */
  years: { first: number; last: number } | null
  /** How many of the practices were evaluated in any way. */
  evaluated: number
}

/** Drafts and withdrawn practices do not count. */
export function testedBy(practices: Iterable<Entry<'practice'>>): Tested {
  const published = [...practices].filter(({ facts }) => facts.status === 'published')
  const carriedOut = published.filter(({ facts }) => facts.documented === 'carried-out')
  const towns = new Map<string, Town>()
  for (const { facts } of carriedOut) {
    for (const { town, country } of facts.places) towns.set(`${country} ${town}`, { town, country })
  }
  const years = carriedOut.flatMap(({ facts }) => [facts.start, facts.end ?? facts.start]).map((date) => Number(date.slice(0, 4)))
  return {
    practices: carriedOut,
    notShown: published.filter(({ facts }) => facts.documented !== 'carried-out'),
    towns: [...towns.keys()].sort().map((key) => towns.get(key)!),
    countries: [...new Set([...towns.values()].map(({ country }) => country))].sort(),
    years: years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null,
    evaluated: carriedOut.filter(({ facts }) => facts.evaluation !== 'none').length,
  }
}
