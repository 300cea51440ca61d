/** Choosing a methodology by what a town has. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeFindings } from './browser.ts'
import type { Visit } from './visit.ts'

export function finderTests({ open }: Visit): void {
  const fits = (page: Page) => page.locator('section[aria-labelledby=group-fits] h3')

  describe('the finder', () => {
    it('says what fits, what nearly fits and what is lacking, and what does not', async () => {
      const page = await open('/toolkit/find')
      const all = await fits(page).count()
      expect(all).toBeGreaterThanOrEqual(40)
      await page.getByLabel('People who will come').fill('30')
      await page.getByLabel('Weeks to prepare').fill('6')
      await page.getByLabel('Euros').fill('500')
      await page.waitForURL(/people=30&weeks=6&euros=500/)
      await expect.poll(() => fits(page).count()).toBeLessThan(all)
      expect(await page.locator('section[aria-labelledby=group-nearly]').textContent()).toMatch(/Needs at least \d+ (people|weeks)|Costs at least/)
      expect(await page.locator('section[aria-labelledby=group-not]').textContent()).toContain('Not advised when:')
      await page.close()
    })

    it('shows the same at a shared address, and goes back', async () => {
      const page = await open('/toolkit/find?people=30&topic=ethnic-stigma')
      expect(await page.getByLabel('People who will come').inputValue()).toBe('30')
      expect(await page.getByRole('checkbox', { name: /Ethnic stigma/ }).isChecked()).toBe(true)
      const narrow = await fits(page).count()
      await page.getByRole('checkbox', { name: /Young people/ }).first().check()
      await expect.poll(() => fits(page).count()).toBeGreaterThan(narrow)
      await page.goBack()
      await expect.poll(() => fits(page).count()).toBe(narrow)
      await page.close()
    })

    it('asks for a number where something else is typed, and forgets nothing', async () => {
      const page = await open('/toolkit/find?people=30')
      await page.getByLabel('Euros').fill('many')
      expect(await page.locator('#has-euros-wrong').textContent()).toContain('Write a number')
      expect(await page.getByLabel('Euros').inputValue()).toBe('many')
      expect(page.url()).toContain('people=30')
      await page.close()
    })

    it('gives what was found as a table and as a file', async () => {
      const page = await open('/toolkit/find?topic=ethnic-stigma')
      const found = await fits(page).count()
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as CSV' }).click()])
      const rows = readFileSync(await file.path(), 'utf8').trim().split('\r\n')
      expect(rows.length).toBe(found + 1)
      expect(rows[1]).toMatch(/\/toolkit\/methodologies\/[a-z-]+$/)
      await page.getByRole('button', { name: 'As a table' }).click()
      await page.locator('main table').first().waitFor()
      expect(await page.locator('main tbody tr').count()).toBe(found)
      await page.close()
    })

    it('lists all methodologies without JavaScript', async () => {
      const page = await open('/bg/toolkit/find', { javaScriptEnabled: false })
      expect(await fits(page).count()).toBeGreaterThanOrEqual(40)
      await page.close()
    })
  })

  describe.each(['/toolkit/find', '/bg/toolkit/find?people=30&weeks=2&euros=100', '/toolkit/find?people=30&view=table'])('the finder at %s', (path) => {
    it.each([[1280, 'light'], [1280, 'dark'], [390, 'light'], [390, 'dark']] as const)('has nothing for axe-core to find at %i px, %s', async (width, colorScheme) => {
      const page = await open(path, { viewport: { width, height: 900 }, colorScheme })
      expect(await axeFindings(page)).toEqual([])
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.close()
    })
  })
}
