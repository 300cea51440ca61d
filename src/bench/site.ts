/** The whole site of a synthetic base against a plain docs-plugin site of the same pages: wall time and peak memory of the two builds. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeSyntheticBase } from './synthetic.ts'

export type SiteRow = { entries: number; time: number; memory: number; ours: Build; plain: Build }
type Build = { seconds: number; peakMiB: number }

export const SITE_TARGETS = { time: 0.5, memory: 0.55 } as const

const HOME = fileURLToPath(new URL('../..', import.meta.url))
const PROGRAM = ['src', 'static', 'node_modules', 'docusaurus.config.ts', 'package.json', 'tsconfig.json']

/** `time` and `memory` are ours as multiples of the plain site's. One run of each, both without any cache. */
export function benchSite(entries: number, note: (text: string) => void): SiteRow {
  const folder = mkdtempSync(join(tmpdir(), 'crosstown-bench-site-'))
  try {
    const ours = join(folder, 'ours')
    const plain = join(folder, 'plain')
    mkdirSync(ours, { recursive: true })
    for (const name of PROGRAM) symlinkSync(join(HOME, name), join(ours, name))
    writeSyntheticBase(ours, entries, join(HOME, 'vocabulary'))
    writeGuides(ours)
    writePlainSite(plain, ours)
    note('plain docs-plugin site … ')
    const plainBuild = build(plain, folder)
    note('our site … ')
    const ourBuild = build(ours, folder)
    note('done.\n')
    const ratio = (a: number, b: number) => Number((a / b).toFixed(2))
    return { entries, time: ratio(ourBuild.seconds, plainBuild.seconds), memory: ratio(ourBuild.peakMiB, plainBuild.peakMiB), ours: ourBuild, plain: plainBuild }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The footer leads to these two. */
function writeGuides(root: string): void {
  for (const [file, slug] of [['index', '/'], ['evidence', '/evidence'], ['contribute', '/contribute']] as const) {
    mkdirSync(join(root, 'docs'), { recursive: true })
    writeFileSync(join(root, 'docs', `${file}.md`), `---\ntitle: ${file}\ndescription: A guide.\nslug: ${slug}\n---\n\nText.\n`)
  }
}

/** The same texts as plain documents: title and text, links as they are, no facts, no backlinks, no lists. */
function writePlainSite(plain: string, ours: string): void {
  for (const folder of ['toolkit/methodologies', 'toolkit/practices', 'recommendations']) {
    for (const name of readdirSync(join(ours, folder))) {
      const content = readFileSync(join(ours, folder, name), 'utf8')
      const title = /^title: (.*)$/m.exec(content)![1]
      const file = join(plain, 'docs', folder, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, `---\ntitle: ${title}\n---\n${content.slice(content.indexOf('\n---\n') + 5)}`)
    }
  }
  writeFileSync(join(plain, 'docs/index.md'), '---\ntitle: Start\nslug: /\n---\n\nText.\n')
  symlinkSync(join(HOME, 'node_modules'), join(plain, 'node_modules'))
  writeFileSync(join(plain, 'package.json'), '{"name":"plain","private":true}\n')
  const config = {
    title: 'Plain', url: 'https://plain.example', baseUrl: '/', future: { v4: true }, onBrokenLinks: 'throw', markdown: { format: 'md' },
    presets: [['classic', { docs: { routeBasePath: '/', numberPrefixParser: false }, blog: false, pages: false }]],
  }
  writeFileSync(join(plain, 'docusaurus.config.js'), `module.exports = ${JSON.stringify(config)}\n`)
}

/** Bundler and threads run in the one process, so its own peak is that of the build. */
function build(folder: string, scratch: string): Build {
  rmSync(join(HOME, 'node_modules/.cache'), { recursive: true, force: true })
  const report = join(scratch, 'peak')
  const hook = join(scratch, 'peak.mjs')
  writeFileSync(hook, `import { writeFileSync } from 'node:fs'\nprocess.on('exit', () => writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)))\n`)
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', hook, join(HOME, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build', folder], {
    encoding: 'utf8', cwd: folder, env: { ...process.env, SITE_LOCALES: 'en', NODE_ENV: 'production' }, maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(`The build failed: ${(stdout + stderr).slice(-3000)}`)
  return { seconds: Math.round((performance.now() - start) / 100) / 10, peakMiB: Math.round(Number(readFileSync(report, 'utf8')) / 1024) }
}
