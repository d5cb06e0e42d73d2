import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contracts } from '../contracts/contracts.ts'
import { shownTypes } from './fhir-file.ts'

const told = readFileSync(join(import.meta.dirname, '../../docs/egna-svar.md'), 'utf8').replaceAll(
  /\s+/g,
  ' ',
)
const listAfter = (start: string) =>
  (new RegExp(`${start} ([^.]+)\\.`).exec(told)?.[1] ?? '').split(/, | och /).toSorted()

test('the page for those who bring answers names every contract and resource that is shown', () => {
  const names = Object.values(contracts).flatMap(({ format, name }) => (format === 'xml' ? name : []))
  expect(listAfter('De tjänstekontrakt som läses är')).toEqual(names.toSorted())
  expect(listAfter('De FHIR-resurser som visas är')).toEqual([...shownTypes].toSorted())
})
