/** `crosstown search QUERY --locale bg`: what the search of the site finds, by the same code. */
import { cacheIn, readKnowledgeBase, searchIn } from '../../compile/index.ts'
import { isLocale } from '../../core/index.ts'
import type { Answer, Result } from '../../search/index.ts'
import type { Command, ExitStatus } from '../command.ts'
import { UsageError } from '../command.ts'

const AT_MOST = 10

export const command: Command = {
  usage: 'crosstown search QUERY --locale bg [--edition E] [--kind K]… [--topic T]… [--limit N]',
  summary: 'Searches as the site does: the same words, the same index, the same order.',
  options: {
    locale: { type: 'string', help: 'The language of the reader (default: en).' },
    edition: { type: 'string', help: 'An edition, or next (default: the newest).' },
    kind: { type: 'string', multiple: true, help: 'Only this kind, such as practice; may be given again.' },
    topic: { type: 'string', multiple: true, help: 'Only this topic; may be given again.' },
    limit: { type: 'string', help: `At most so many results (default: ${AT_MOST}).` },
  },
  async run(words, { root, format, own }, terminal): Promise<ExitStatus> {
    const locale = own['locale'] ?? 'en'
    if (typeof locale !== 'string' || !isLocale(locale)) throw new UsageError(`The site has no language “${String(locale)}”.`)
    const limit = Number(own['limit'] ?? AT_MOST)
    if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit is a number from 1.')
    const { value } = await readKnowledgeBase(root, cacheIn(root))
    const name = own['edition'] ?? value.editions[0]!.ref.name
    const edition = value.editions.find(({ ref }) => ref.name === name)
    if (!edition) throw new UsageError(`There is no edition “${String(name)}”. There are: ${value.editions.map(({ ref }) => ref.name).join(', ')}.`)
    const search = await searchIn(root, edition, value.editions, locale)
    const query = words.join(' ')
    const answer = await search.answer(query, { kind: listOf(own['kind']), topic: listOf(own['topic']) })
    const results = await search.results(answer.hits.slice(0, limit), answer.asked)
    terminal.out(format === 'json' ? `${JSON.stringify(asData(query, answer, results, locale), null, 2)}\n` : asText(answer, results))
    return 0
  },
}

const listOf = (value: string | boolean | string[] | undefined): string[] => (Array.isArray(value) ? value : [])

function asData(query: string, { asked, hits }: Answer, results: readonly Result[], locale: string) {
  return {
    query,
    terms: asked.map(({ word, keys, instead }) => ({ word, keys: [...keys.keys()], ...(instead && { instead: instead.form }) })),
    total: hits.length,
    results: results.map(({ kind, ref, title, path, score, lang, snippet }) => ({
      kind, id: ref.slice(ref.indexOf('/') + 1), title, url: path, score: Math.round(score * 1000) / 1000, language: lang ?? locale,
      matched: snippet.pieces.filter(({ found }) => found).map(({ text }) => text),
    })),
  }
}

function asText({ asked, hits }: Answer, results: readonly Result[]): string {
  const taken = asked.flatMap(({ word, instead, keys }) => (instead ? [`“${word}” was not found; results for “${instead.form}”.\n`] : keys.size === 0 ? [`“${word}” was not found.\n`] : []))
  const rows = results.map(({ kind, title, path, snippet }) => `${title}\n  ${kind}  ${path}\n  ${snippet.pieces.map(({ text }) => text).join('')}\n`)
  return [...taken, `${hits.length} found.\n`, ...rows].join('\n')
}
