/** The worker that searches, started with the first question and asked by number. */
import { usePluginData } from '@docusaurus/useGlobalData'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import { useMemo } from 'react'
import type { Amount, Card, Choice, FromPage, IndexAddress, Question, Reply, ToPage } from '../../search/index.ts'

export type SearchClient = {
  /** Loads what the first question needs; to be called when a reader turns to the box. */
  warm: () => void
  suggest: (question: string, atMost: number) => Promise<Card[]>
  reply: (question: string, choice: Choice, amount: Amount) => Promise<Reply>
}

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()

function start(): Worker {
  const started = new Worker(new URL('../../search/worker.ts', import.meta.url))
  started.onmessage = ({ data }: { data: ToPage }) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if ('error' in data) asked?.reject(new Error(data.error))
    else asked?.resolve(data.value as never)
  }
  // It could not even be loaded: the next question tries again.
  started.onerror = () => {
    worker = undefined
    for (const { reject } of waiting.values()) reject(new Error('The search could not be loaded.'))
    waiting.clear()
  }
  return started
}

function ask<T>(question: Question): Promise<T> {
  worker ??= start()
  const id = ++last
  const answer = new Promise<T>((resolve, reject) => waiting.set(id, { resolve: resolve as (value: never) => void, reject }))
  worker.postMessage({ id, question } satisfies FromPage)
  return answer
}

/** Searches the newest edition in the language of the page; what nobody has translated, in English too. */
export function useSearch(): SearchClient {
  const { i18n, siteConfig } = useDocusaurusContext()
  const { searched } = usePluginData('crosstown') as { searched: string }
  const { currentLocale, defaultLocale } = i18n
  const { baseUrl } = siteConfig
  return useMemo(() => {
    const folder = (base: string) => `${globalThis.location?.origin ?? ''}${base}search-index/${searched}/`
    const own: IndexAddress = { locale: currentLocale, folder: folder(baseUrl) }
    const rest = currentLocale === defaultLocale ? {} : { english: { locale: defaultLocale, folder: folder(baseUrl.slice(0, -currentLocale.length - 1)) } }
    return {
      warm: () => void ask<Card[]>({ own, ...rest, ask: 'suggest', question: '', atMost: 0 }).catch(() => {}),
      suggest: (question, atMost) => ask({ own, ...rest, ask: 'suggest', question, atMost }),
      reply: (question, choice, amount) => ask({ own, ...rest, ask: 'reply', question, choice, amount }),
    }
  }, [baseUrl, currentLocale, defaultLocale, searched])
}
