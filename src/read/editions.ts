/** Reads the files of frozen editions from the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { byCodePoint } from '../core/index.ts'

export type EditionFiles = { name: string; folder: string; files: { name: string; text: string }[] }

/** Sorted by name, oldest first: `2026.2` before `2026.10`. */
export function findEditions(root: string): EditionFiles[] {
  if (!existsSync(join(root, 'editions'))) return []
  const names = readdirSync(join(root, 'editions'), { withFileTypes: true }).filter((item) => item.isDirectory()).map(({ name }) => name)
  return names.sort(byEditionName).map((name) => {
    const folder = `editions/${name}`
    const files = readdirSync(join(root, folder), { withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => ({ name: item.name, text: readFileSync(join(root, folder, item.name), 'utf8') }))
      .sort((a, b) => byCodePoint(a.name, b.name))
    return { name, folder, files }
  })
}

function byEditionName(a: string, b: string): number {
  const [yearA = 0, numberA = 0] = a.split('.').map(Number)
  const [yearB = 0, numberB = 0] = b.split('.').map(Number)
  return yearA - yearB || numberA - numberB || byCodePoint(a, b)
}
