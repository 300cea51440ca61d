/** A graph → what follows from it: evidence levels, «tested in», ledgers, digests of meaning, states of translations. */
export * from './meaning.ts'
export * from './evidence-level.ts'
export * from './tested.ts'
export * from './ledger.ts'
export * from './translation-state.ts'
export * from './recheck.ts'
export * from './compute.ts'
export * from './coverage.ts'
