/** Bytes → entries and translations: find files, parse YAML and Markdown with places, validate against the schema. */
export * from './limits.ts'
export * from './files.ts'
export * from './parse.ts'
export * from './parts.ts'
export * from './validate.ts'
export { readProse } from './markdown/prose.ts'
export { readAddress } from './markdown/addresses.ts'
export * from './editions.ts'
