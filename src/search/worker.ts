/** The desk in a worker, so that a page is never held up. Nothing is loaded before the first question. */
import { loadAnalyser } from './analyse/index.ts'
import type { Card } from './format.ts'
import type { Amount, Reply } from './query/desk.ts'
import { Desk } from './query/desk.ts'
import type { Choice } from './query/search.ts'
import { Search } from './query/search.ts'

/** Where an index lies: its language, and its folder as an address that ends with a slash. */
export type IndexAddress = { locale: string; folder: string }

export type Question = { own: IndexAddress; english?: IndexAddress } & ({ ask: 'suggest'; question: string; atMost: number } | { ask: 'reply'; question: string; choice: Choice; amount: Amount })

export type FromPage = { id: number; question: Question }
export type ToPage = { id: number } & ({ value: Card[] | Reply } | { error: string })

const desks = new Map<string, Promise<Desk>>()

async function open({ locale, folder }: IndexAddress): Promise<Search> {
  const get = async (path: string): Promise<string> => {
    // The manifest keeps its name from one build of the site to the next; all others are named by what they hold.
    const response = await fetch(folder + path, { cache: path === 'manifest.json' ? 'no-cache' : 'default' })
    if (!response.ok) throw new Error(`${response.status} ${folder}${path}`)
    return response.text()
  }
  return new Search(await loadAnalyser(locale), get)
}

function deskAt(own: IndexAddress, english: IndexAddress | undefined): Promise<Desk> {
  let desk = desks.get(own.folder)
  if (!desk) {
    let opened: Promise<Search> | undefined
    desk = open(own).then((search) => new Desk(search, english && (() => (opened ??= open(english)))))
    desk.catch(() => desks.delete(own.folder))
    desks.set(own.folder, desk)
  }
  return desk
}

async function answer(question: Question): Promise<Card[] | Reply> {
  const desk = await deskAt(question.own, question.english)
  return question.ask === 'suggest' ? desk.suggest(question.question, question.atMost) : desk.reply(question.question, question.choice, question.amount)
}

const page = globalThis as unknown as { onmessage: (event: { data: FromPage }) => void; postMessage: (message: ToPage) => void }

page.onmessage = ({ data: { id, question } }) => {
  answer(question).then(
    (value) => page.postMessage({ id, value }),
    (error: unknown) => page.postMessage({ id, error: String(error) }),
  )
}
