/** The words every stage uses: keys, locales, places, diagnostics, results. No input, no output, no dependency. */
export * from './key.ts'
export * from './locale.ts'
export * from './place.ts'
export * from './diagnostic.ts'
export * from './codes.ts'
export * from './nearest.ts'
export * from './order.ts'
export * from './prose.ts'
