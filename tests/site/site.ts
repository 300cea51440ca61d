/** Builds a knowledge base as a real site in a folder of its own and serves it. */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const HOME = fileURLToPath(new URL('../..', import.meta.url))

/** What is the program's own; content is copied, since tests change it. */
const PROGRAM = ['src', 'static', 'node_modules', 'docusaurus.config.ts', 'package.json', 'tsconfig.json']
const CONTENT = ['docs', 'toolkit', 'recommendations', 'networks', 'vocabulary', 'editions', 'i18n']

/** A folder that has the program by links and the content of `base` as copies. */
export function composeSite(base: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'crosstown-site-'))
  for (const name of PROGRAM) symlinkSync(join(HOME, name), join(folder, name))
  for (const name of CONTENT) if (existsSync(join(base, name))) cpSync(join(base, name), join(folder, name), { recursive: true })
  // The words of the interface are the program's, whatever base is shown.
  cpSync(join(HOME, 'i18n'), join(folder, 'i18n'), { recursive: true, force: false, filter: (path) => !/\.(md|yml)$/.test(path) })
  return folder
}

export const crosstown = (folder: string, ...words: string[]) =>
  spawnSync(process.execPath, [join(HOME, 'bin/crosstown.mjs'), ...words, '--root', folder], { encoding: 'utf8' })

/** So that the plain addresses show an edition and those with `next` the working sources, whatever the base has. */
export function cutEditionIfNone(folder: string): void {
  if (existsSync(join(folder, 'editions'))) return
  const { status, stderr } = crosstown(folder, 'edition', 'cut', '2026.1', '--title', 'First', '--date', '2026-12-01')
  if (status !== 0) throw new Error(stderr)
}

/** The output of a build, and whether it went through. */
export function buildSite(folder: string, locales: string): { ok: boolean; output: string } {
  const env = { ...process.env, SITE_LOCALES: locales, NODE_ENV: 'production' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(HOME, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build', folder], { encoding: 'utf8', env, cwd: folder, maxBuffer: 1 << 26 })
  return { ok: status === 0, output: stdout + stderr }
}

/** Serves a built site on a free port until it is stopped. */
export async function serveSite(folder: string): Promise<{ url: string; stop: () => void }> {
  const port = await freePort()
  const server = spawn(process.execPath, [join(HOME, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'serve', folder, '--port', String(port), '--no-open'], { stdio: 'ignore', cwd: folder })
  const url = `http://localhost:${port}`
  for (let tries = 0; ; tries++) {
    const answered = await fetch(url).then((response) => response.ok, () => false)
    if (answered) break
    if (tries > 150) throw new Error('The site does not answer.')
    await new Promise((done) => setTimeout(done, 200))
  }
  return { url, stop: () => server.kill() }
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}

export const removeSite = (folder: string) => rmSync(folder, { recursive: true, force: true })
