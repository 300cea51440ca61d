/** The steps of a methodology as a run sheet: each with its minutes and when it starts. */
import type { Block, List, ListItem } from '../core/index.ts'
import { withoutPositions } from '../core/index.ts'
import type { Range } from './view.ts'

/** What stands before and after the numbered list, and its items without their durations. */
export type Steps = { before: Block[]; items: { blocks: Block[]; minutes: Range | null; startsAt: number | null }[]; after: Block[]; totalMinutes: Range | null }

/** Words for minutes and hours in the languages of the site, as people write them behind a step. */
const MINUTE_WORDS = 'min|mins|minutes?|мин|минут[аи]|minut[aei]?|minuta|minutë|minuta|minūtes?'
const HOUR_WORDS = 'h|hrs?|hours?|ч|час[аа]?|часа|ur[aei]?|or[aë]|orë|st|stundas?'
const DURATION = new RegExp(`\\s*\\((\\d{1,4})(?:\\s*[-–—]\\s*(\\d{1,4}))?\\s*(?:(${MINUTE_WORDS})|(${HOUR_WORDS}))\\.?\\)[\\s.]*$`, 'iu')

export function readSteps(blocks: readonly Block[]): Steps | null {
  const at = blocks.findIndex((block) => block.type === 'list' && block.ordered)
  if (at === -1) return null
  let clock: number | null = 0
  const items = (blocks[at] as List).children.map((item) => {
    const { blocks: rest, minutes } = takeDuration(item)
    const startsAt = clock
    clock = clock === null || minutes === null ? null : clock + (minutes.max ?? minutes.min)
    return { blocks: rest, minutes, startsAt }
  })
  return { before: blocks.slice(0, at), items, after: blocks.slice(at + 1), totalMinutes: totalOf(items.map(({ minutes }) => minutes)) }
}

/** The duration stands at the end of the step's first paragraph. */
function takeDuration(item: ListItem): { blocks: Block[]; minutes: Range | null } {
  const blocks = withoutPositions(item.children) // a copy: the duration is cut out of it, and the entry stays as it was
  const first = blocks[0]
  const last = first?.type === 'paragraph' ? first.children.at(-1) : undefined
  if (last?.type !== 'text') return { blocks, minutes: null }
  const match = DURATION.exec(last.value)
  if (!match) return { blocks, minutes: null }
  last.value = last.value.slice(0, match.index)
  const unit = match[4] ? 60 : 1
  return { blocks, minutes: { min: Number(match[1]) * unit, ...(match[2] && { max: Number(match[2]) * unit }) } }
}


function totalOf(minutes: (Range | null)[]): Range | null {
  const known = minutes.filter((range) => range !== null)
  if (known.length === 0) return null
  const min = known.reduce((sum, range) => sum + range.min, 0)
  const max = known.reduce((sum, range) => sum + (range.max ?? range.min), 0)
  return max > min ? { min, max } : { min }
}
