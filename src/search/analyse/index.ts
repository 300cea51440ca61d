/** Words → keys, by language: the same code in the build, in the browser and on the command line. */
export { Analyser } from './analyser.ts'
export type { Token } from './analyser.ts'
export { fold } from './fold.ts'
export { loadAnalyser, STEMMED } from './load.ts'
