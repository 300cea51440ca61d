/** Words that change within: a short list by hand, where rules would be wrong more often than right. */

/** Reads lines of «key: stems or words»; those that begin with # are comments. */
export const irregularWords = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split('\n').flatMap((line) => {
      const [key, stems] = line.trim().split(': ')
      return key && stems && !key.startsWith('#') ? stems.split(' ').map((stem): [string, string] => [stem, key]) : []
    }),
  )
