/** A graph → what makes it untrustworthy. */
export * from './rule.ts'
export * from './check.ts'
