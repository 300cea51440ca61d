/** The answer to what the address asks. */
import { useEffect, useState } from 'react'
import type { Reply } from '../../../search/index.ts'
import { useSearch } from '../../search/index.ts'
import type { Asked } from './question.ts'

const EACH = 4
const ONE = 20

export type ReplyState = 'waiting' | 'there' | 'failed'

/** `more` shows as many results again of the one kind that was chosen. The last answer stays until the next is there. */
export function useReply({ text, chosen }: Asked): { reply: Reply | undefined; state: ReplyState; more: () => void } {
  const client = useSearch()
  const [reply, setReply] = useState<Reply>()
  const [state, setState] = useState<ReplyState>('waiting')
  const question = JSON.stringify([text, chosen])
  const [shown, setShown] = useState({ question, one: ONE })
  const one = shown.question === question ? shown.one : ONE
  useEffect(() => {
    let isCurrent = true
    setState('waiting')
    const [words, choice] = JSON.parse(question) as [string, Asked['chosen']]
    client.reply(words, choice, { each: EACH, one }).then(
      (answer) => isCurrent && (setReply(answer), setState('there')),
      () => isCurrent && setState('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [client, question, one])
  return { reply, state, more: () => setShown({ question, one: one + ONE }) }
}
