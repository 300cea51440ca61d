/** What is asked, as it stands in the address: `?q=…&kind=practice&topic=ethnic-stigma&topic=…`. */

export type Asked = { text: string; kind: string[]; topic: string[] }

export function readQuestion(search: string): Asked {
  const given = new URLSearchParams(search)
  return { text: given.get('q') ?? '', kind: given.getAll('kind'), topic: given.getAll('topic') }
}

export function writeQuestion({ text, kind, topic }: Asked): string {
  const given = new URLSearchParams()
  if (text) given.set('q', text)
  for (const one of kind) given.append('kind', one)
  for (const one of topic) given.append('topic', one)
  const written = given.toString()
  return written && `?${written}`
}
