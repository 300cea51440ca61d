/** Words for readers, marked with their language where it is not that of the page. */
import type { Words } from '../../../page/view.ts'

/** Shows words as inline text. */
export function Text({ words }: { words: Words }) {
  return words.lang ? <span lang={words.lang}>{words.text}</span> : <>{words.text}</>
}
