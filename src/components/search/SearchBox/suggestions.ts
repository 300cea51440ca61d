/** Suggestions for what has been typed so far. */
import { useEffect, useState } from 'react'
import type { Card } from '../../../search/index.ts'
import type { SearchClient } from '../client.ts'

const AT_MOST = 7

/** Those of the last text that was answered; answers that come too late are left. Without its index the box stays a plain form. */
export function useSuggestions(typed: string, client: SearchClient): readonly Card[] {
  const [found, setFound] = useState<readonly Card[]>([])
  const question = typed.trim()
  useEffect(() => {
    let isCurrent = true
    if (question) client.suggest(question, AT_MOST).then((cards) => isCurrent && setFound(cards), () => isCurrent && setFound([]))
    else setFound([])
    return () => {
      isCurrent = false
    }
  }, [question, client])
  return found
}
