/** The building blocks that kinds are made of. */
export * from './text.ts'
export * from './reference.ts'
export * from './time.ts'
export * from './figure.ts'
export * from './town.ts'
export * from './shared.ts'
