/** Cuts an edition of a base on the disk, as `crosstown edition cut` does. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readKnowledgeBase } from '../src/compile/index.ts'
import { freeze } from '../src/edition/index.ts'

/** Later than every decision in the history of the base's recommendation, earlier than those that cases add. */
const DATE = '2026-06-01'

export async function cutEdition(root: string): Promise<void> {
  const { value } = await readKnowledgeBase(root)
  const { evidence } = value.editions.at(-1)!.computed
  const folder = join(root, 'editions/2026.1')
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of freeze({ graph: value.working, evidence, name: '2026.1', title: 'First edition', date: DATE, notes: '' })) writeFileSync(join(folder, name), text)
}
