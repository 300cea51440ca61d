/** What a picture really is, by its first bytes: names can say anything. */

export function imageType(bytes: Uint8Array): 'png' | 'jpg' | 'webp' | undefined {
  const starts = (...expected: number[]) => expected.every((byte, index) => bytes[index] === byte)
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (starts(0xff, 0xd8, 0xff)) return 'jpg'
  const isWebp = starts(0x52, 0x49, 0x46, 0x46) && [0x57, 0x45, 0x42, 0x50].every((byte, index) => bytes[8 + index] === byte)
  return isWebp ? 'webp' : undefined
}
