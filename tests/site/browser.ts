/** A real Chromium for the tests, and what every test asks of a page. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] })

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = { id: string; help: string; nodes: { html: string; failureSummary: string }[] }

/** What axe-core finds wrong, a line each with the element. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const violations = await page.evaluate<Violation[]>(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`)
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help} — ${html.slice(0, 160)} — ${failureSummary.split('\n')[1]?.trim()}`))
}

/** Presses Tab until a link that leads to `path` has the focus, then Enter. Throws where no such link can be reached. */
export async function followByKeyboard(page: Page, path: string): Promise<void> {
  await page.evaluate('document.activeElement?.blur(); window.scrollTo(0, 0)')
  for (let presses = 0; presses < 2000; presses++) {
    await page.keyboard.press('Tab')
    const href = await page.evaluate<string | null>(`document.activeElement?.getAttribute('href') ?? null`)
    if (href === path) {
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.pathname === path.split('#')[0])
      return
    }
  }
  throw new Error(`No link to ${path} can be reached by keyboard on ${page.url()}.`)
}

export async function followByMouse(page: Page, path: string): Promise<void> {
  await page.locator(`main a[href="${path}"]:visible`).first().click()
  await page.waitForURL((url) => url.pathname === path.split('#')[0])
}
