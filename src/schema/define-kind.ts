/** How a kind is declared: the one place that says what a valid source of it is. */
import type * as z from 'zod'
import type { Kind } from '../core/index.ts'

/** Parts of a text: second-level headings, recognised by their title in the file's language (`vocabulary/parts.yml`). */
export type PartRules = {
  required: readonly string[]
  optional: readonly string[]
  /** Whether other second-level headings are welcome too, as in a chapter. */
  free: boolean
}

export type KindDefinition<K extends Kind = Kind, S extends z.ZodObject = z.ZodObject> = {
  kind: K
  /** Folder below the root; files of other kinds may stand in folders below it. */
  folder: string
  /** `md`: facts in front matter and a text. `yml`: facts only. */
  format: 'md' | 'yml'
  /** What one and many of them are called, in English, in messages and templates. */
  label: string
  plural: string
  facts: S
  /** Absent where the format is `yml`. */
  parts?: PartRules
  /**
   * Facts that carry meaning: when one changes, what rests on the entry must be looked at again. Texts always do.
   */
  meaningful: readonly string[]
}

export const defineKind = <K extends Kind, S extends z.ZodObject>(definition: KindDefinition<K, S>): KindDefinition<K, S> => definition
