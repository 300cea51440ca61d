/** Texts for readers, and words for programs. */
import * as z from 'zod'
import { ID_PATTERN, isPublicHost, LOCALE_CODES } from '../../core/index.ts'
import { fieldMeta } from '../field-meta.ts'

/** A text in the file's own language, which translations may hold too. `max` counts UTF-16 units. */
export const text = (max = 1000) => z.string().trim().min(1).max(max).register(fieldMeta, { translatable: true })

/** A name that stays as it is in every language: of a person, a contract, a publication. */
export const name = (max = 300) => z.string().trim().min(1).max(max)

export const id = z.string().regex(ID_PATTERN).max(80).meta({
  title: 'Id',
  description: 'Permanent name in addresses: lower-case Latin letters, digits and hyphens. The same as the file name.',
})

/** A BCP 47 language tag, for names in languages that the site itself does not have. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)

/** The language an original is written in. */
export const language = z.enum(LOCALE_CODES).default('en').meta({
  title: 'Language',
  description: 'The language this file is written in. An entry may start its life in any of the languages of the site.',
})

/** Texts per locale of the site, inside one file: for labels that are too short for a translation file. */
export const perLocale = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(LOCALE_CODES), value)

/** An `https:` (or, for old public pages, `http:`) address without user name or password. */
export const webAddress = z
  .string()
  .max(2000)
  .refine(isWebAddress, 'a public address that starts with https:// (or http://) and has no user name in it')

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\//.test(value) || /[\s<>"\\^`{|}\u0000-\u001f]/.test(value)) return false
  try {
    const url = new URL(value)
    return !/^https?:\/\/[^/?#]*@/.test(value) && isPublicHost(url.hostname)
  } catch {
    return false
  }
}
