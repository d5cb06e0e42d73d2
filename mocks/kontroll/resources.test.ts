import { expect, test } from 'vitest'
import { routes } from '../api/routes.ts'
import { lists, sheets } from './resources.ts'

test('all that the stand-in tells at an address of its own is tried', () => {
  const told = routes.filter(({ method, path }) => method === 'get' && !path.includes(':'))
  const asked = [...lists, ...sheets].map(({ path }) => path)
  // Asked of one thing, by a rule of its own.
  expect([...asked, 'tillhor'].toSorted()).toEqual(told.map(({ path }) => path).toSorted())
  const parts = told.filter(({ inParts }) => inParts).map(({ path }) => path)
  expect(lists.map(({ path }) => path).toSorted()).toEqual([...parts, 'kallor'].toSorted())
})
