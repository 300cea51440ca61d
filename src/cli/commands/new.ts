/** `crosstown new KIND`: a commented template made from the schema. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheIn, readBase } from '../../compile/index.ts'
import type { Kind } from '../../core/index.ts'
import { ID_PATTERN, isKind, isLocale, KINDS, nearestName } from '../../core/index.ts'
import { kindOf } from '../../schema/index.ts'
import type { Command, ExitStatus } from '../command.ts'
import { UsageError } from '../command.ts'
import { templateFor } from '../template.ts'

const WRITABLE: readonly Kind[] = KINDS.filter((kind) => kind !== 'vocabulary' && kind !== 'guide')

export const command: Command = {
  usage: 'crosstown new KIND [--lang bg] [--id ID]',
  summary: `Writes a template with a comment at each field. KIND is one of: ${WRITABLE.join(', ')}.`,
  options: {
    lang: { type: 'string', help: 'The language you write in (default: en).' },
    id: { type: 'string', help: 'Id and file name, such as living-library-vratsa-2022.' },
  },
  async run([kind], { root, own, format }, terminal): Promise<ExitStatus> {
    if (!kind || !isKind(kind) || !WRITABLE.includes(kind)) {
      const near = kind && nearestName(kind, WRITABLE)
      throw new UsageError(`${kind ? `There is no kind “${kind}”.` : 'Say what you want to write.'}${near ? ` Did you mean “${near}”?` : ''} Possible: ${WRITABLE.join(', ')}.`)
    }
    const lang = own['lang'] ?? 'en'
    if (typeof lang !== 'string' || !isLocale(lang)) throw new UsageError(`The site has no language “${String(lang)}”.`)
    const id = own['id'] ?? `new-${kind}`
    if (typeof id !== 'string' || !ID_PATTERN.test(id)) throw new UsageError('An id has lower-case Latin letters, digits and single hyphens, such as living-library-vratsa-2022.')
    const { folder, format: type } = kindOf(kind)
    const file = `${folder}/${id}.${type}`
    if (existsSync(join(root, file))) throw new UsageError(`${file} exists already. Choose another id with --id.`)
    const { value } = await readBase(root, cacheIn(root))
    const vocabularies = new Map(value.graph.all('vocabulary').map(({ id: name, facts }) => [name, facts.terms.map((term) => term.id)]))
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), templateFor({ kind, id, locale: lang, partTitle: (part) => value.titles.titleOf(part, lang), termsOf: (name) => vocabularies.get(name) ?? [] }))
    terminal.out(format === 'json' ? `${JSON.stringify({ file })}\n` : `${file}\n`)
    terminal.note(`Fill it in, then: crosstown check ${file}\n`)
    return 0
  },
}
