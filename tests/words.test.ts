/** The words of the interface: every one in every language, with the same placeholders. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LOCALE_CODES } from '../src/core/index.ts'

const HOME = fileURLToPath(new URL('..', import.meta.url))

/** Id → English text, as the components have them. */
const used = new Map<string, string>()
for (const room of ['components', 'theme']) {
  for (const item of readdirSync(join(HOME, 'src', room), { recursive: true, withFileTypes: true })) {
    if (!item.isFile() || !/\.tsx?$/.test(item.name)) continue
    const text = readFileSync(join(item.parentPath, item.name), 'utf8')
    for (const [, id, , message] of text.matchAll(/id: '(crosstown\.[\w.-]+)',\s*message:\s*(['"`])((?:\\.|(?!\2).)*)\2/gs)) used.set(id!, message!.replace(/\\'/g, "'"))
    for (const [, id, inner] of text.matchAll(/<Translate\s+id="(crosstown\.[\w.-]+)"[^>]*>([^<]*)</gs)) used.set(id!, inner!.trim())
  }
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

describe('the words of the interface', () => {
  it('are found at all', () => expect(used.size).toBeGreaterThan(150))

  it.each(LOCALE_CODES.filter((locale) => locale !== 'en'))('are all there in %s', (locale) => {
    const translated = JSON.parse(readFileSync(join(HOME, `i18n/${locale}/code.json`), 'utf8')) as Record<string, { message: string }>
    expect([...used.keys()].filter((id) => !translated[id]?.message)).toEqual([])
    expect(Object.keys(translated).filter((id) => id.startsWith('crosstown.') && !used.has(id))).toEqual([])
    const differing = [...used].filter(([id, message]) => placeholders(message).join() !== placeholders(translated[id]!.message).join())
    expect(differing.map(([id]) => id)).toEqual([])
  })
})
