/** The facts of a file: YAML text → plain data, with the way back from a data path to a place. */
import type { Document, Node, Pair, Scalar, YAMLMap } from 'yaml'
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { Diagnostic, Lines, Place } from '../core/index.ts'
import { diagnose } from '../core/index.ts'
import type { FieldPath } from '../schema/index.ts'
import { checkDecoded } from './characters.ts'
import { LIMITS } from './limits.ts'

/** Names with a meaning of their own in JavaScript; a program that copies facts about could trip over them. */
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'])

export type Facts = { data: unknown; placeOf: (path: FieldPath) => Place; diagnostics: Diagnostic[] }

/** `start` is the offset of `yaml` in the file whose lines are given. */
export function readFacts(file: string, yaml: string, start: number, lines: Lines): Facts {
  const diagnostics: Diagnostic[] = []
  const placeOfRange = (from: number, to: number): Place => lines.placeOf(file, start + from, start + to)
  const whole = placeOfRange(0, 0)
  const failed = (code: 'yaml-broken' | 'yaml-too-deep', message: string, hint: string): Facts => ({
    data: undefined,
    placeOf: () => whole,
    diagnostics: [...diagnostics, diagnose(code, whole, message, hint)],
  })
  if (yaml.length > LIMITS.factsLength) return failed('yaml-too-deep', `The facts have ${yaml.length} characters; at most ${LIMITS.factsLength} are read.`, 'Move long texts below the facts, into the parts of the page.')
  if (nestsTooDeep(yaml)) return failed('yaml-too-deep', `The facts are nested deeper than ${LIMITS.factsDepth} levels.`, 'Compare with the template: crosstown new shows how deep each field goes.')

  const document = parsed(yaml)
  if (!document) return failed('yaml-too-deep', `The facts are nested deeper than ${LIMITS.factsDepth} levels.`, 'Compare with the template: crosstown new shows how deep each field goes.')
  for (const problem of [...document.errors, ...document.warnings]) {
    const [from, to] = problem.pos
    diagnostics.push(diagnose('yaml-broken', placeOfRange(from, to), `The facts cannot be read here: ${plain(problem.message)}.`, hintFor(problem.message)))
  }
  diagnostics.push(...notPlain(document, placeOfRange))
  const usable = diagnostics.length === 0
  return {
    data: usable ? (document.toJS({ maxAliasCount: 0 }) ?? {}) : undefined,
    placeOf: placeFinder(document, placeOfRange, whole),
    diagnostics,
  }
}

/**
 * Undefined where the facts are nested so deeply that the parser ran out of stack.
 *
 * The log level makes a second document an error. Doubled keys are found below: the library compares each with each.
 */
function parsed(yaml: string): Document | undefined {
  try {
    return parseDocument(yaml, { schema: 'core', version: '1.2', prettyErrors: false, logLevel: 'error', stringKeys: true, uniqueKeys: false })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** A scan before parsing, because the parser recurses: counts open brackets and growing indentation. */
function nestsTooDeep(yaml: string): boolean {
  let open = 0
  for (const character of yaml) {
    if (character === '[' || character === '{') open++
    else if (character === ']' || character === '}') open = Math.max(0, open - 1)
    if (open > LIMITS.factsDepth * 4) return true
  }
  return /^(?:[ \t]*[-?:](?=\s|$)){11,}/m.test(yaml) || /^ {80,}\S/m.test(yaml)
}

function notPlain(document: Document, placeOfRange: (from: number, to: number) => Place): Diagnostic[] {
  const found: Diagnostic[] = []
  const rangeOf = (node: unknown): [number, number] => {
    const range = (node as Node | undefined)?.range
    return range ? [range[0], range[1]] : [0, 0]
  }
  const hint = 'Write the value out in full where it is needed.'
  visit(document, {
    Alias: (_, node) => void found.push(diagnose('yaml-not-plain', placeOfRange(...rangeOf(node)), 'The facts use an alias (*name), which is not allowed.', hint)),
    Node: (_, node) => {
      const { anchor, tag, value } = node as Scalar
      if (typeof value === 'string') found.push(...checkDecoded(value, () => placeOfRange(...rangeOf(node))))
      if (isMap(node)) for (const key of doubledKeys(node)) found.push(diagnose('yaml-broken', placeOfRange(...rangeOf(key)), `The field “${String(key.value)}” stands twice.`, 'Keep one of the two lines and delete the other.'))
      if (anchor) found.push(diagnose('yaml-not-plain', placeOfRange(...rangeOf(node)), `The facts use an anchor (&${anchor}), which is not allowed.`, hint))
      if (tag && !/^tag:yaml\.org,2002:(map|seq|str|int|float|bool|null)$/.test(tag)) {
        found.push(diagnose('yaml-not-plain', placeOfRange(...rangeOf(node)), `The facts use the tag ${tag}, which is not allowed.`, 'Remove the word that starts with an exclamation mark.'))
      }
    },
    Pair: (_, pair, path) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      if (RESERVED_KEYS.has(key)) found.push(diagnose('key-reserved', placeOfRange(...rangeOf(pair.key)), `The name “${key}” is reserved by programs and cannot be a field.`, 'Remove the line or give the field another name.'))
      if (path.length > LIMITS.factsDepth * 2) found.push(diagnose('yaml-too-deep', placeOfRange(...rangeOf(pair.key)), `The facts are nested deeper than ${LIMITS.factsDepth} levels.`, 'Compare with the template: crosstown new shows how deep each field goes.'))
    },
  })
  return found
}

function* doubledKeys(map: YAMLMap): Iterable<Scalar> {
  const seen = new Set<string>()
  for (const { key } of map.items) {
    if (!isScalar(key)) continue
    if (seen.has(String(key.value))) yield key
    seen.add(String(key.value))
  }
}

type Fields = ReadonlyMap<string, Pair<Node, Node | null>>

function placeFinder(document: Document, placeOfRange: (from: number, to: number) => Place, whole: Place): Facts['placeOf'] {
  const known = new Map<YAMLMap, Fields>()
  const fieldsOf = (map: YAMLMap): Fields => {
    const fields = known.get(map) ?? fieldsByName(map)
    known.set(map, fields)
    return fields
  }
  return (path) => placeOfPath(document, path, fieldsOf, placeOfRange) ?? whole
}

/** Of two with one name the first. */
function fieldsByName(map: YAMLMap): Fields {
  const fields = new Map<string, Pair<Node, Node | null>>()
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    const name = isScalar(pair.key) ? String(pair.key.value) : undefined
    if (name !== undefined && !fields.has(name)) fields.set(name, pair)
  }
  return fields
}

/** A missing key has no place of its own: the place is then that of the object which should hold it. */
function placeOfPath(document: Document, path: FieldPath, fieldsOf: (map: YAMLMap) => Fields, placeOfRange: (from: number, to: number) => Place): Place | undefined {
  let node: unknown = document.contents
  let place: Place | undefined
  for (const step of path) {
    let next: unknown
    if (isMap(node)) {
      const pair = fieldsOf(node).get(String(step))
      if (!pair) return place ?? startOf(node, placeOfRange)
      place = rangeOrUndefined(pair.value ?? pair.key, placeOfRange) ?? rangeOrUndefined(pair.key, placeOfRange) ?? place
      next = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      next = node.items[step]
      place = rangeOrUndefined(next, placeOfRange) ?? place
    } else return place
    node = next
  }
  return place ?? startOf(node, placeOfRange)
}

const startOf = (node: unknown, placeOfRange: (from: number, to: number) => Place): Place | undefined => {
  const range = (node as Node | undefined)?.range
  return range ? placeOfRange(range[0], range[0]) : undefined
}

function rangeOrUndefined(node: unknown, placeOfRange: (from: number, to: number) => Place): Place | undefined {
  const range = (node as Node | undefined)?.range
  return range ? placeOfRange(range[0], range[1]) : undefined
}

const plain = (message: string) => message.replace(/\s+at line \d+.*$|; please use .*$/s, '').replace(/\.$/, '').replace(/^./, (first) => first.toLowerCase())

function hintFor(message: string): string {
  if (/Nested mappings|implicit map|colon|Implicit keys/i.test(message)) return 'Put the text after the colon into quotation marks if it has a colon or a # of its own.'
  if (/multiple documents/.test(message)) return 'Keep one list of facts: remove the line of three hyphens or three full stops, or put what follows into a file of its own.'
  if (/tab/i.test(message)) return 'Indent with spaces instead of tabs.'
  return 'Compare the line with the template; most often a quotation mark, a colon or an indentation is missing.'
}
