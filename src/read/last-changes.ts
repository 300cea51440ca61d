/** When each file was last changed, from git where there is one. */
import { spawnSync } from 'node:child_process'
import { SOURCE_FOLDERS } from '../schema/index.ts'

/** File → day. Empty outside a git work tree, and in a shallow clone, which would date everything on its newest commit. */
export function lastChanges(root: string): ReadonlyMap<string, string> {
  const changes = new Map<string, string>()
  if (git(root, 'rev-parse', '--is-shallow-repository')?.trim() !== 'false') return changes
  const history = git(root, '-c', 'core.quotepath=off', 'log', '--format=%x00%cs', '--name-only', '--no-renames', '--relative', '--', ...SOURCE_FOLDERS)
  for (const commit of history?.split('\0') ?? []) {
    const [day = '', ...files] = commit.split('\n')
    // The newest commit comes first.
    for (const file of files) if (file && !changes.has(file)) changes.set(file, day.trim())
  }
  return changes
}

function git(root: string, ...words: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  return status === 0 ? stdout : undefined
}
