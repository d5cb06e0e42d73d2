import { expect, test } from 'vitest'
import { firstPlan, isAmong } from '../plan.ts'
import { pageFault, wayFault } from './page-fault.ts'
import { faultOf } from './start-link.ts'

test.each([
  ['/', undefined],
  ['/tidslinje', undefined],
  ['tidslinje/', undefined],
  ['/tidslinje/abc', undefined],
  ['/vardplaner/abc/dokument/1', undefined],
  ['?varld=birgitta#/kontakter?visa=alla', undefined],
  ['/tidslinjen', 'Sidan /tidslinjen finns inte.'],
  ['/Tidslinje', 'Sidan /Tidslinje finns inte.'],
  ['mer/annat', 'Sidan /mer/annat finns inte.'],
  ['/tidslinje/*', 'Sidan /tidslinje/* finns inte.'],
])('of the page %s is told: %s', (written, fault) => expect(pageFault(written)).toBe(fault))

test.each([
  ['?varld=birgitta#/tidslinje', undefined],
  ['?varld=birgitta#/tidslinje?vy=manad', undefined],
  ['?varld=birgitta', undefined],
  ['?varld=birgitta#/tidslinjen', 'Sidan /tidslinjen finns inte.'],
  ['?varld=birgitta#/tidslinje/*', 'Sidan /tidslinje/* finns inte.'],
])('of a task that begins at %s is told: %s', (link, fault) => expect(faultOf(link)).toBe(fault))

test.each([
  [[], undefined],
  [['', ' '], undefined],
  [['/*'], undefined],
  [['/tidslinje/*', '/vardplaner/plan-1/*'], undefined],
  [['/', '/tidslinjen/*', '/fel'], 'Sidan /tidslinjen/* finns inte.'],
  [['/tidslinje/a/b/*'], 'Sidan /tidslinje/a/b/* finns inte.'],
  [['/mer/*'], 'Sidan /mer/* finns inte.'],
])('of the way %j is told: %s', (pages, fault) => expect(wayFault(pages)).toBe(fault))

test.each(['/tidslinje', '/tidslinje/', 'tidslinje', '?varld=birgitta#/tidslinje?vy=manad', '/*'])(
  'a page that nothing is wrong with is one that is met: %s',
  (written) => {
    expect(wayFault([written])).toBeUndefined()
    expect(isAmong('/tidslinje', [written])).toBe(true)
  },
)

test('nothing is wrong with the tasks to begin from', () => {
  for (const { start, goal, way } of firstPlan.tasks) {
    expect(faultOf(start)).toBeUndefined()
    expect(wayFault([goal, ...way])).toBeUndefined()
  }
})
