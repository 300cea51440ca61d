/** Lifts editions of an older form to today's, one small step per form, so that they outlive changes of the schema. */
import type { FrozenKind } from './frozen.ts'

type Step = (frozen: FrozenKind) => FrozenKind

/** `STEPS[n]` lifts form n + 1 to n + 2. Empty as long as there has been one form only. */
const STEPS: readonly Step[] = []

export const migrateFrozen = (frozen: FrozenKind, format: number): FrozenKind => STEPS.slice(format - 1).reduce((lifted, step) => step(lifted), frozen)
