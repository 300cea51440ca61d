/** Benchmarks: a synthetic base, floors, and ratios to them. */
export * from './bench.ts'
export { writeSyntheticBase } from './synthetic.ts'
export * from './site.ts'
