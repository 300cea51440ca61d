/** How the text of a page stands to its original. */
import { translate } from '@docusaurus/Translate'
import type { Page, TranslationNotice as State } from '../../../page/view.ts'
import { language } from '../../figures/index.ts'
import { Notice } from '../Notice/index.tsx'

/** Says honestly what is not translated, out of date or made by a machine. */
export function TranslationNotice({ page: { translation } }: { page: Page }) {
  if (!translation) return null
  return (
    <Notice tone={translation.state === 'missing' ? 'plain' : 'warning'} title={titleOf(translation)}>
      {textOf(translation)}
    </Notice>
  )
}

function titleOf({ state }: State): string {
  switch (state) {
    case 'missing': return translate({ id: 'crosstown.translation.missing.title', message: 'Not translated yet' })
    case 'partial': return translate({ id: 'crosstown.translation.partial.title', message: 'Partly translated' })
    case 'outdated': return translate({ id: 'crosstown.translation.outdated.title', message: 'The translation is out of date' })
    case 'machine': return translate({ id: 'crosstown.translation.machine.title', message: 'Translated by a machine' })
  }
}

function textOf({ state, original, by }: State): string {
  const name = language(original)
  switch (state) {
    case 'missing': return translate({ id: 'crosstown.translation.missing', message: 'You are reading the original. Language of the original: {language}.' }, { language: name })
    case 'partial': return translate({ id: 'crosstown.translation.partial', message: 'Parts that nobody has translated stand in the language of the original: {language}.' }, { language: name })
    case 'outdated': return translate({ id: 'crosstown.translation.outdated', message: 'The original has changed since it was translated. Language of the original: {language}.' }, { language: name })
    case 'machine':
      return by
        ? translate({ id: 'crosstown.translation.machine.by', message: 'Nobody has checked it yet. Made with {by}. Language of the original: {language}.' }, { by, language: name })
        : translate({ id: 'crosstown.translation.machine', message: 'Nobody has checked it yet. Language of the original: {language}.' }, { language: name })
  }
}
