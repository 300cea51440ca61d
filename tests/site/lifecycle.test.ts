/** What readers find where something is no longer in use: withdrawn, replaced, to be checked anew, or in an older edition only. */
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, openBrowser } from './browser.ts'
import { buildSite, composeSite, crosstown, HOME, removeSite, serveSite } from './site.ts'

const BASE = fileURLToPath(new URL('../cases/_base', import.meta.url))
const PRACTICES = 'toolkit/practices'

let folder: string
let site: { url: string; stop: () => void }
let browser: Browser

/** A copy of a file of the base under another id, with some of it changed. */
function copyAs(from: string, to: string, changes: readonly (readonly [string | RegExp, string])[]): void {
  const text = changes.reduce((changed, [before, after]) => changed.replace(before, after), readFileSync(join(folder, from), 'utf8'))
  writeFileSync(join(folder, to), text)
}

function cut(name: string): void {
  const { status, stdout, stderr } = crosstown(folder, 'edition', 'cut', name, '--title', `Edition ${name}`, '--date', `${name.slice(0, 4)}-02-10`)
  if (status !== 0) throw new Error(stdout + stderr)
}

beforeAll(async () => {
  folder = composeSite(BASE)
  cpSync(join(HOME, 'docs'), join(folder, 'docs'), { recursive: true })
  copyAs(`${PRACTICES}/elmford-story-table-2024.md`, `${PRACTICES}/elmford-tea-2023.md`, [['id: elmford-story-table-2024', 'id: elmford-tea-2023'], [/^title: .*$/m, 'title: Tea in Elmford']])
  cut('2025.1')
  // As after years in which the older edition stayed on the shelf and the entry left the working sources.
  renameSync(join(folder, 'editions/2025.1'), join(folder, 'aside'))
  rmSync(join(folder, `${PRACTICES}/elmford-tea-2023.md`))
  copyAs(`${PRACTICES}/elmford-story-table-2024.md`, `${PRACTICES}/elmford-story-table-2022.md`, [
    ['id: elmford-story-table-2024', 'id: elmford-story-table-2022'],
    [/^title: .*$/m, 'title: An earlier story table'],
    ['status: published', 'status: withdrawn\nwithdrawn: { date: 2026-01-15, reason: Nobody remembers it., instead: practice/elmford-story-table-2024 }'],
  ])
  const stage = (status: string, reason: string) => `  - { status: ${status}, date: 2026-02-05, by: The editors, reason: ${reason} }\nsupportedBy:`
  copyAs('recommendations/open-the-library.md', 'recommendations/open-a-room.md', [['id: open-the-library', 'id: open-a-room'], ['code: R01', 'code: R02'], ['supportedBy:', `${stage('superseded', 'The library has the better room.').replace('supportedBy:', 'mergedInto: open-the-library')}\nsupportedBy:`]])
  copyAs('recommendations/open-the-library.md', 'recommendations/count-the-cups.md', [['id: open-the-library', 'id: count-the-cups'], ['code: R01', 'code: R03'], ['supportedBy:', stage('needs-recheck', 'The study was corrected.')]])
  cut('2026.1')
  renameSync(join(folder, 'aside'), join(folder, 'editions/2025.1'))
  const { ok, output } = buildSite(folder, 'en,bg')
  expect(ok, output).toBe(true)
  site = await serveSite(folder)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  site?.stop()
  if (folder) removeSite(folder)
})

const open = async (path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options })
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  return page
}

const PAGES = {
  withdrawn: ['/toolkit/practices/elmford-story-table-2022', 'Nobody remembers it.', '/toolkit/practices/elmford-story-table-2024'],
  superseded: ['/recommendations/open-a-room', 'The library has the better room.', '/recommendations/open-the-library'],
  'needs-recheck': ['/recommendations/count-the-cups', 'Needs a new check', '/recommendations'],
  gone: ['/toolkit/practices/elmford-tea-2023', 'No longer in this edition', '/toolkit/2025.1/practices/elmford-tea-2023'],
  older: ['/toolkit/2025.1/practices/elmford-tea-2023', 'Go to edition 2026.1, which does not have this page', '/'],
} as const

describe.each(Object.entries(PAGES))('what is %s', (_, [path, says, leadsTo]) => {
  it('says so, and leads on', async () => {
    const page = await open(path)
    expect(await page.locator('main').innerText()).toContain(says)
    expect(await page.locator(`a[href="${leadsTo}"]`).count()).toBeGreaterThan(0)
    await page.close()
  })
  it.each([[1280, 'light', ''], [390, 'dark', ''], [390, 'light', '/bg']] as const)('is sound at %i px, %s %s', async (width, colorScheme, prefix) => {
    const page = await open(prefix + path, { viewport: { width, height: 900 }, colorScheme })
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await page.close()
  })
})

describe('what is no longer in use', () => {
  it('stands in no list', async () => {
    const practices = await open('/toolkit/practices')
    expect(await practices.locator('main').innerText()).not.toContain('An earlier story table')
    await practices.close()
  })
  it('keeps its code and its short address', async () => {
    for (const [from, to] of [['/r/R02', '/recommendations/open-a-room'], ['/id/elmford-story-table-2022', '/toolkit/practices/elmford-story-table-2022'], ['/id/elmford-tea-2023', '/toolkit/practices/elmford-tea-2023']] as const) {
      const page = await open(from)
      await page.waitForURL((url) => url.pathname === to)
      await page.close()
    }
  })
})
