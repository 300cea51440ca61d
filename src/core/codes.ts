/**
 * The catalogue of everything that can be wrong with content. Codes are permanent: people search for them and link to
 * their pages in `docs/contribute/problems/`. A code is a noun with the fault last.
 */
type CodeEntry = { title: string; severity: 'error' | 'warning' | 'advice'; stage: 'find' | 'parse' | 'validate' | 'link' | 'check' | 'compute' | 'edition' }

export const CODES = {
  // find: the file itself
  'file-too-large': { title: 'The file is too large', severity: 'error', stage: 'find' },
  'file-not-text': { title: 'The file is not UTF-8 text', severity: 'error', stage: 'find' },
  'file-name-not-allowed': { title: 'The file name cannot be used', severity: 'error', stage: 'find' },
  'file-out-of-place': { title: 'The file stands where nothing of its kind belongs', severity: 'warning', stage: 'find' },
  'link-symbolic': { title: 'A symbolic link stands in for a file', severity: 'error', stage: 'find' },
  'files-too-many': { title: 'The folder holds more files than can be read', severity: 'error', stage: 'find' },

  // parse: characters, front matter, YAML, Markdown
  'character-not-allowed': { title: 'An invisible or direction-changing character', severity: 'error', stage: 'parse' },
  'line-too-long': { title: 'A line is too long', severity: 'error', stage: 'parse' },
  'front-matter-missing': { title: 'The facts at the top are missing', severity: 'error', stage: 'parse' },
  'front-matter-not-yaml': { title: 'The facts are marked as something other than YAML', severity: 'error', stage: 'parse' },
  'yaml-broken': { title: 'The facts cannot be read', severity: 'error', stage: 'parse' },
  'yaml-not-plain': { title: 'The facts use anchors, aliases or tags', severity: 'error', stage: 'parse' },
  'yaml-too-deep': { title: 'The facts are nested too deeply', severity: 'error', stage: 'parse' },
  'key-reserved': { title: 'A field name that programs reserve', severity: 'error', stage: 'parse' },
  'html-not-allowed': { title: 'HTML in the text', severity: 'error', stage: 'parse' },
  'mdx-not-allowed': { title: 'Program code in the text', severity: 'error', stage: 'parse' },
  'markdown-too-deep': { title: 'Lists or quotations are nested too deeply', severity: 'error', stage: 'parse' },
  'markdown-not-allowed': { title: 'A form of Markdown that is not used here', severity: 'error', stage: 'parse' },
  'link-not-allowed': { title: 'A link to an address that is not allowed', severity: 'error', stage: 'parse' },
  'image-text-missing': { title: 'A picture without a description', severity: 'error', stage: 'parse' },
  'image-not-allowed': { title: 'A picture from somewhere else', severity: 'error', stage: 'parse' },
  'citation-broken': { title: 'A citation that cannot be read', severity: 'error', stage: 'parse' },

  // validate: fields and parts against the schema
  'field-missing': { title: 'A field is missing', severity: 'error', stage: 'validate' },
  'field-unknown': { title: 'A field that this kind does not have', severity: 'error', stage: 'validate' },
  'field-wrong': { title: 'A field has a value that does not fit', severity: 'error', stage: 'validate' },
  'id-not-file-name': { title: 'The id differs from the file name', severity: 'error', stage: 'validate' },
  'id-reserved': { title: 'An id that the site uses itself', severity: 'error', stage: 'validate' },
  'section-missing': { title: 'A required part is missing', severity: 'error', stage: 'validate' },
  'section-empty': { title: 'A required part is empty', severity: 'error', stage: 'validate' },
  'section-unknown': { title: 'A heading that this kind does not have', severity: 'error', stage: 'validate' },
  'section-duplicate': { title: 'A part stands twice', severity: 'error', stage: 'validate' },
  'steps-not-list': { title: 'The steps are not a numbered list', severity: 'error', stage: 'validate' },
  'translation-has-facts': { title: 'A translation with facts of its own', severity: 'error', stage: 'validate' },
  'translation-shape-differs': { title: 'A translation whose list differs from the original', severity: 'error', stage: 'link' },

  // link: from entry to entry
  'id-duplicate': { title: 'Two entries have the same id', severity: 'error', stage: 'link' },
  'code-duplicate': { title: 'Two recommendations have the same code', severity: 'error', stage: 'link' },
  'reference-unknown': { title: 'A reference to an entry that does not exist', severity: 'error', stage: 'link' },
  'reference-kind-wrong': { title: 'A reference to an entry of another kind', severity: 'error', stage: 'link' },
  'term-unknown': { title: 'A word that the vocabulary does not have', severity: 'error', stage: 'link' },
  'link-broken': { title: 'A link to a file that does not exist', severity: 'error', stage: 'link' },
  'anchor-unknown': { title: 'A link to a part that does not exist', severity: 'error', stage: 'link' },
  'image-missing': { title: 'A picture that is not in its folder', severity: 'error', stage: 'link' },
  'translation-orphaned': { title: 'A translation without an original', severity: 'error', stage: 'link' },
  'translation-of-itself': { title: "A translation into the original's own language", severity: 'error', stage: 'link' },

  // check: what makes the whole trustworthy
  'source-missing': { title: 'A claim without a source', severity: 'error', stage: 'check' },
  'source-unopened': { title: 'A claim that rests on a source nobody has opened', severity: 'error', stage: 'check' },
  'source-unused': { title: 'A source that nothing cites', severity: 'advice', stage: 'check' },
  'evidence-missing': { title: 'A recommendation that rests on nothing', severity: 'error', stage: 'check' },
  'draft-published': { title: 'A published entry rests on a draft', severity: 'error', stage: 'check' },
  'range-reversed': { title: 'A range whose end comes before its start', severity: 'error', stage: 'check' },
  'history-disordered': { title: 'A history that is not in order', severity: 'error', stage: 'check' },
  'withdrawal-unexplained': { title: 'A withdrawn entry that does not say why', severity: 'error', stage: 'check' },
  'language-differs': { title: 'A text in another language than the file says', severity: 'error', stage: 'validate' },
  'estimate-unmarked': { title: 'A figure that does not say where it comes from', severity: 'error', stage: 'check' },
  'town-unnamed': { title: 'A town without its name in Bulgarian', severity: 'advice', stage: 'check' },
  'entry-orphaned': { title: 'An entry that nothing leads to', severity: 'advice', stage: 'check' },
  'wording-advised': { title: 'A wording the manual advises against', severity: 'warning', stage: 'check' },

  // compute: what follows from the whole
  'translation-outdated': { title: 'A translation of an older text', severity: 'warning', stage: 'compute' },
  'recommendation-to-recheck': { title: 'A recommendation whose evidence has changed', severity: 'warning', stage: 'compute' },
  'evidence-level-differs': { title: 'The computed evidence level differs from the argued one', severity: 'warning', stage: 'compute' },

  // edition
  'edition-changed': { title: 'A frozen edition was edited', severity: 'error', stage: 'edition' },
  'edition-broken': { title: 'A frozen edition cannot be read', severity: 'error', stage: 'edition' },
  'entry-vanished': { title: 'An entry of an edition is gone without a word', severity: 'error', stage: 'edition' },
} as const satisfies Record<string, CodeEntry>

export type Code = keyof typeof CODES
