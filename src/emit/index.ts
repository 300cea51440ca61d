/** Pages and graphs → files in memory. */
export * from './outputs.ts'
