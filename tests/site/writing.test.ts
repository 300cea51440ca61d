/** The writer's loop: a saved source refreshes the page, a fault shows a banner and goes with its cause. */
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { composeSite, cutEditionIfNone, freePort, HOME, removeSite } from './site.ts'

const FILE = 'toolkit/practices/burgas-flash-mobs-2018.md'
/** Writers see the working sources; the newest edition keeps the plain address. */
const PATH = '/toolkit/next/practices/burgas-flash-mobs-2018'

let folder: string
let server: ChildProcess
let browser: Browser
let page: Page
let original: string

const save = (text: string) => writeFileSync(join(folder, FILE), text)
const titled = (title: string) => original.replace(/^title: .*$/m, `title: ${title}`)
const seen = (text: string) => page.getByText(text).first().waitFor({ timeout: 25_000 })

beforeAll(async () => {
  folder = composeSite(HOME)
  cutEditionIfNone(folder)
  original = readFileSync(join(folder, FILE), 'utf8')
  const port = await freePort()
  server = spawn(process.execPath, [join(HOME, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'start', folder, '--port', String(port), '--no-open'], {
    cwd: folder, stdio: 'ignore', env: { ...process.env, SITE_LOCALES: 'en', NODE_ENV: 'development' },
  })
  browser = await openBrowser()
  page = await browser.newPage()
  for (let tries = 0; ; tries++) {
    const answered = await page.goto(`http://localhost:${port}${PATH}`).then(() => true, () => false)
    if (answered) break
    if (tries > 300) throw new Error('The development server does not answer.')
    await new Promise((done) => setTimeout(done, 300))
  }
  await page.locator('h1').waitFor({ timeout: 60_000 })
})
afterAll(async () => {
  await browser?.close()
  server?.kill('SIGKILL')
  if (folder) removeSite(folder)
})

describe('while somebody writes', () => {
  it('a saved source refreshes the page', async () => {
    save(titled('A better title'))
    await seen('A better title')
  })

  it('two quick saves end with the second', async () => {
    save(titled('The first of two'))
    await new Promise((done) => setTimeout(done, 30))
    save(titled('The second of two'))
    await seen('The second of two')
  })

  it('a fault drops the entry and says file, line and next step; mending it brings the page back', async () => {
    save(titled('Mended later').replace('[street-action]', '[street-actoin]'))
    const banner = page.getByRole('alert')
    await banner.first().waitFor({ timeout: 25_000 })
    const text = (await banner.allTextContents()).join(' ')
    expect(text).toContain(`${FILE}:8`)
    expect(text).toContain('Did you mean “street-action”?')
    save(titled('Mended now'))
    await banner.first().waitFor({ state: 'detached', timeout: 25_000 })
    await seen('Mended now')
  })
})
