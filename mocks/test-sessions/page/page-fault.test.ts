import { describe, expect, test } from 'vitest'
import { firstPlan } from '../plan.ts'
import { firstPageFault, pageFault } from './page-fault.ts'
import { faultOf } from './start-link.ts'

describe('a page that is written', () => {
  test.each([
    '/',
    '/tidslinje',
    'tidslinje',
    '/tidslinje/abc',
    '/tidslinje/*',
    '?varld=birgitta#/kontakter',
    '/*',
  ])('%s is one there is', (written) => expect(pageFault(written)).toBeUndefined())

  test.each([
    ['/tidslinjen', 'Sidan /tidslinjen finns inte.'],
    ['/tidslinjen/*', 'Sidan /tidslinjen/* finns inte.'],
    ['mer/annat', 'Sidan /mer/annat finns inte.'],
  ])('%s is none', (written, fault) => expect(pageFault(written)).toBe(fault))

  test('of several, the first that is wrong is told, and an empty line is nothing', () => {
    expect(firstPageFault(['', '/', '/fel', '/ocksa-fel'])).toBe('Sidan /fel finns inte.')
    expect(firstPageFault(['', ' '])).toBeUndefined()
  })

  test('the tasks to begin from have none', () => {
    for (const { start, goal, way } of firstPlan.tasks) {
      expect(faultOf(start)).toBeUndefined()
      expect(firstPageFault([goal, ...way])).toBeUndefined()
    }
  })
})

test.each([
  ['?varld=birgitta#/tidslinje', undefined],
  ['?varld=birgitta#/tidslinje?visa=alla', undefined],
  ['?varld=birgitta', undefined],
  ['?varld=birgitta#/tidslinjen', 'Sidan /tidslinjen finns inte.'],
])('a task that begins at %s', (link, fault) => expect(faultOf(link)).toBe(fault))
