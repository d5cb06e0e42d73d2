import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { legalAreas, sharedAreas } from '../../app/areas.ts'
import { contractNames } from '../contracts/contracts.ts'
import { capabilityNames } from '../worlds/capabilities.ts'
import { contractNamed, contractsIn } from './docs/elements.ts'
import type { OpenApi } from './document.ts'
import { publishedAt } from './published.ts'
import { fieldsIn } from './test-document.ts'
import { withoutElements } from './test-without-elements.ts'

const root = resolve(import.meta.dirname, '../..')
const text = readFileSync(join(root, publishedAt), 'utf8')
const document = JSON.parse(text) as OpenApi
const { schemas } = document.components
const fields = fieldsIn(schemas)

/** Everything that is said in the document, in words. */
function wordsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, value]) =>
    ['description', 'summary'].includes(name) && typeof value === 'string' ? [value] : wordsIn(value),
  )
}

test('no words lead to what a reader of the document does not have', () => {
  const words = wordsIn(document)
  expect(words.length).toBeGreaterThan(1_000)
  const astray =
    /\b\w+\.tsx?\b|\b(app|mocks|e2e)\/|\w+Schema\b|OutLink|\b(see|of the|those) (above|below)\b|of the above|its contract\b|first word of/
  expect(words.filter((one) => astray.test(one))).toEqual([])
  // Written as a type is: one of the schemas, a contract, or what a standard calls it.
  const standard = [
    'AmountType',
    'CarePlan',
    'DiagnosticReportStatus',
    'EndConsentByPatient',
    'HttpOnly',
    'NoteText',
  ]
  const known = new Set([
    ...Object.keys(schemas),
    ...contractNames,
    ...standard,
    'ObservationStatus',
    'ProcessingStatusRecord',
    'SoL',
  ])
  const types = words.flatMap((one) => one.match(/\b[A-Z][a-z]+[A-Z]\w*\b/g) ?? [])
  expect(types.filter((one) => !known.has(one))).toEqual([])
})

test('areas and capabilities are named where they are told', () => {
  const said = (name: string, field: string) => schemas[name]?.properties?.[field]?.description ?? ''
  for (const area of [...sharedAreas, ...legalAreas]) expect(said('Scope', 'area')).toContain(`\`${area}\``)
  for (const name of Object.values(capabilityNames))
    expect(said('SessionAnswer', 'capabilities')).toContain(`\`${name}\``)
})

/** What words name as fields are written: with a stroke, or a capital within. */
const elementIn = /(?<![`\w/.-])[a-z]\w*(?:\/\w+)*(?![\w/`])/g
const isElement = (one: string) => /\/|[a-z][A-Z]/.test(one) && one.split('/').every(isOfSome)
const isOfSome = (part: string) => contractNames.some((name) => contractNamed(name)?.has(part))

test('an element that the words name is among the sources', () => {
  const lacks = fields.flatMap(({ at, field: { description = '', 'x-source': source = '' } }) =>
    // What the platform makes out of elements comes from none of them.
    source === 'the platform'
      ? []
      : (description.replaceAll(/`[^`]*`/g, '').match(elementIn) ?? [])
          .filter((one) => isElement(one) && !source.includes(one.split('/').at(-1) ?? ''))
          .map((one) => `${at}: ${one}`),
  )
  expect(lacks).toEqual([])
})

test('no catalogue is the source of a time, a day, or an amount', () => {
  const isMeasured = (schema: object) =>
    /\/(Instant|Date|PartialDate|\w*Amount)"|"type":"(number|integer)"/.test(JSON.stringify(schema))
  const wrong = fields.filter(
    ({ field: { 'x-source': source = '', properties: _inner, items: _each, ...own } }) =>
      source.startsWith("the platform's ") && isMeasured(own),
  )
  expect(wrong.map(({ at }) => at)).toEqual([])
})

test('a source that is a contract alone is one of those that are listed, with a reason', () => {
  const bare = fields.filter(({ field: { 'x-source': source = '' } }) => {
    const named = contractsIn(source)
    return named.length > 0 && !source.includes(':')
  })
  const isWhole = ({ at, field: { description = '' } }: (typeof fields)[number]) =>
    at.endsWith('.source') || at.endsWith('.alsoFrom') || description.startsWith('Which of those contracts')
  expect(
    bare
      .filter((one) => !isWhole(one))
      .map(({ at }) => at)
      .toSorted(),
  ).toEqual(withoutElements.toSorted())
})

test('no example is code, or nothing', () => {
  const examples = fields.flatMap(({ at, field }) => (field.examples ?? []).map((one) => ({ at, one })))
  expect(examples.length).toBeGreaterThan(700)
  const bad = examples.filter(({ one }) => {
    const values = Array.isArray(one) ? one : [one]
    return values.some((value) => /^$|[<>]|\b(javascript|data|file|vbscript):/i.test(String(value)))
  })
  expect(bad).toEqual([])
})
