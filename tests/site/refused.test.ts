/** Hostile files in a real build: it stops with the list of them, runs none of them, and leaves nothing behind. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildSite, composeSite, HOME, removeSite } from './site.ts'

const folder = composeSite(HOME)
afterAll(() => removeSite(folder))

/** Written by any of the hostile files that manages to run. */
const trace = join(folder, 'something-ran')
const run = `require('fs').writeFileSync(${JSON.stringify(trace)}, 'x')`

const put = (path: string, content: string) => writeFileSync(join(folder, path), content)

describe('a build with hostile files', () => {
  it('refuses, names each with its line, and runs nothing', () => {
    const practice = readFileSync(join(folder, 'toolkit/practices/burgas-flash-mobs-2018.md'), 'utf8')
    put('toolkit/practices/burgas-flash-mobs-2018.md', `${practice}\n<script>document.title = 'evil-script'</script>\n\n[Vote](javascript:alert(1)) and [more](@site/../secret.txt)\n`)
    put('toolkit/practices/code-in-facts.md', `---js\n${run}\n---\n`)
    put('docs/code-in-a-guide.md', `---js\n${run}\n---\n\nText\n`)
    put('docs/program.mdx', `export const x = ${run}\n\n{x}\n`)
    put('docs/flipped.md', `---\ntitle: A\ndescription: B\nmdx:\n  format: mdx\n---\n\n{${run}}\n`)
    mkdirSync(join(folder, 'i18n/bg/docusaurus-plugin-content-docs/current'), { recursive: true })
    put('i18n/bg/docusaurus-plugin-content-docs/current/index.mdx', `{${run}}\n`)
    symlinkSync('/etc/passwd', join(folder, 'networks/sources/passwd.yml'))

    const { ok, output } = buildSite(folder, 'en,bg')

    expect(ok).toBe(false)
    expect(output).toContain('so nothing was built')
    for (const file of ['burgas-flash-mobs-2018.md:', 'code-in-facts.md:1:', 'docs/code-in-a-guide.md:1:', 'docs/program.mdx:', 'docs/flipped.md:', 'current/index.mdx:', 'networks/sources/passwd.yml:']) expect(output).toContain(file)
    expect(existsSync(trace)).toBe(false)
    expect(existsSync(join(folder, 'build')) ? readdirSync(join(folder, 'build'), { recursive: true }).filter((name) => String(name).endsWith('.html')) : []).toEqual([])
  })
})
