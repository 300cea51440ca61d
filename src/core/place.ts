/** Where something stands in a file. */

/** Lines and columns count from 1, columns in UTF-16 units, as editors do. */
export type Point = { line: number; column: number }

/** A stretch of one file, given relative to the knowledge base's root with forward slashes. `end` is exclusive. */
export type Place = { file: string; start: Point; end: Point }

/** The place to name when a fault concerns a file as a whole. */
export const topOf = (file: string): Place => ({ file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } })

/** Turns offsets of one text into points, by a binary search over its line starts. */
export class Lines {
  readonly #starts: number[] = [0]
  readonly #length: number

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
    this.#length = text.length
  }

  /** The point of an offset; an offset beyond the text is that of its end. */
  pointAt(offset: number): Point {
    const within = Math.max(0, Math.min(offset, this.#length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= within) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: within - this.#starts[low]! + 1 }
  }

  placeOf(file: string, start: number, end: number): Place {
    return { file, start: this.pointAt(start), end: this.pointAt(end) }
  }
}
