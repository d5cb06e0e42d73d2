import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Area } from '../../area.ts'
import { areas, sharedAreas } from '../../areas.ts'
import { paths } from '../../paths.ts'
import { choosable, hiddenCount, shownFirst } from '../shown-areas.ts'
import { closesBut } from './closes.ts'

const listed: readonly Area[] = areas
const addressesOf = ({ paths: own }: Area) => Object.values(own).map((path) => path('a-1', '1'))
const some = fc.subarray([...choosable])

test('every page of an area that is not shown is closed, whatever else is', () => {
  fc.assert(
    fc.property(some, fc.constantFrom('', '?svara', '?vy=manad', '#x'), (shown, more) => {
      const closes = closesBut(shown)
      const hidden = listed.filter(({ name, access }) => access && !shown.some((one) => one === name))
      const open = hidden.flatMap(addressesOf).filter((address) => !closes(address + more))
      expect(open).toEqual([])
    }),
  )
})

test('the lists of what is shown are open, and what has nothing but to act, or a file, is not', () => {
  fc.assert(
    fc.property(some, (shown) => {
      const closes = closesBut(shown)
      for (const name of shown) expect(closes(`/${name}`), name).toBe(false)
      for (const address of [
        paths.boka(),
        paths.bokaHos('a-1'),
        paths.begaran(),
        paths.skrivTill('a-1'),
        paths.nyttVarde('a-1'),
        paths.rattaVarde('a-1'),
        paths.dokument('a-1', '1'),
        paths.anteckningsfil('a-1'),
        paths.svarsbild('a-1', '2'),
      ])
        expect(closes(address), address).toBe(true)
      for (const address of ['/', paths.mer(), paths.ordlista(), paths.tillganglighet(), '/finns-inte'])
        expect(closes(address), address).toBe(false)
      expect(closes(paths.vem())).toBe(!shown.includes('kontakter'))
    }),
  )
})

test.each([paths.person(), paths.hjalpa(), paths.ombud(), paths.delning(), paths.utskrift(), paths.kallor()])(
  '%s is closed also where everything is shown',
  (address) => {
    expect(closesBut(sharedAreas)(address)).toBe(true)
  },
)

test('what has a page of its own is open, such as a plan', () => {
  const closes = closesBut(shownFirst)
  for (const address of [paths.vardplan('v-1'), paths.handelse('h-1'), paths.overenskommelse('o-1')])
    expect(closes(address), address).toBe(false)
})

test('messages can never be chosen, and all else that is hidden is counted', () => {
  expect(choosable).not.toContain('inkorg')
  expect(hiddenCount([])).toBe(sharedAreas.length - 1)
  expect(hiddenCount(choosable)).toBe(0)
  fc.assert(
    fc.property(some, (shown) => {
      expect(hiddenCount(shown)).toBe(choosable.length - shown.length)
    }),
  )
})
