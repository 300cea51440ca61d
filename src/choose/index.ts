/** Choosing a methodology by what a town has: pure, for the browser. */
export * from './csv.ts'
export * from './fit.ts'
export * from './question.ts'
