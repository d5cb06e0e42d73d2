import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachSource } from './each-source.ts'
import { testSource } from './test-source.ts'

test('each source stands once, by its first item, and none is lost', () => {
  const unit = fc.integer({ min: 0, max: 4 })
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const items = units.map((of, place) => {
        const source = testSource(`r-${place}`)
        return { place, of, source: { ...source, careUnit: { hsaId: `TSTDEF-${of}`, name: `Enhet ${of}` } } }
      })
      const first = items.filter(({ of }, place) => units.indexOf(of) === place)
      expect(eachSource(items)).toEqual(first)
    }),
  )
})
