import { expect, test } from 'vitest'
import { contracts } from '../contracts/contracts.ts'
import { leavesOf } from '../contracts/riv-ta/fields-of.ts'
import { fatesOf } from './fate.ts'
import { tables } from './tables.ts'

const national = Object.values(contracts).flatMap((one) =>
  one.format === 'xml' ? [[one.name, leavesOf(one.codec as never)] as const] : [],
)

test.each(national)(
  '%s: each field that is read says what becomes of it, and no other does',
  (name, leaves) => {
    const told = [...fatesOf(tables[name]?.fields ?? {}).keys()]
    expect(told.toSorted()).toEqual(leaves.toSorted())
  },
)

test.each(national)('%s: what is asked of it, and its codes, are fields that are read', (name, leaves) => {
  const { useful = [], codes = [], hides = [] } = tables[name] ?? {}
  const isField = (path: string) => leaves.some((leaf) => leaf === path || leaf.startsWith(`${path}/`))
  const named = [
    ...useful.flatMap(({ anyOf }) => anyOf),
    ...codes.flatMap(({ path, systemPath, wordPaths = [] }) => [path, systemPath ?? path, ...wordPaths]),
    ...hides.map(({ part, field }) => `${part}/${field}`),
  ]
  expect(useful.length).toBeGreaterThan(0)
  expect(named.filter((path) => !isField(path))).toEqual([])
})
