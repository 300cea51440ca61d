/** Benchmarks: a synthetic base, floors, and ratios to them. */
export * from './bench.ts'
export { benchSearch, SEARCH_TARGETS } from './search.ts'
export type { SearchRow } from './search.ts'
export { writeSyntheticBase } from './synthetic.ts'
export * from './site.ts'
