/** Editions: a frozen graph to text and back, lifted to today's form, compared with another. Pure. */
export * from './frozen.ts'
export * from './compare.ts'
export * from './vanished.ts'
