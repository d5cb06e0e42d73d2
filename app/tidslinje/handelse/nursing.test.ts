import { expect, test } from 'vitest'
import type { TimelineEvent } from '../contract.ts'
import { eventOf } from '../test-events.ts'
import { isNursing } from './nursing.ts'
import en from './texts/en.ts'
import sv from './texts/sv.ts'

const visit = (more: Partial<TimelineEvent>) => {
  const event = eventOf('besok', { title: 'Hemtjänst', atHome: true, ...more })
  return { ...event, source: { ...event.source, legalDomain: 'SoL' as const, ...more.source } }
}

test('a visit at home under the law of care is nursing, whatever it is called', () => {
  const { source } = eventOf('e')
  expect(isNursing(visit({ title: 'Besök', source: { ...source, legalDomain: 'HSL' } }))).toBe(true)
})

test.each([
  { title: 'Omläggning av sår' },
  { title: 'INSULIN' },
  { title: 'Morgonhjälp', information: 'Hjälp med stödstrumpor, medicin och frukost.' },
  { title: 'Besök', performer: { name: 'Distriktssköterska' } },
  { title: 'Besök', performer: { name: 'Eva Lind', title: 'Sjuksköterska' } },
  { title: 'Byte av kateter' },
  { title: 'Ögondroppar' },
  { title: 'Dela läkemedel i dosett' },
])('hemtjänst that does nursing on delegation is nursing: %o', (said) => {
  expect(isNursing(visit(said))).toBe(true)
})

test.each([
  { title: 'Städning' },
  { title: 'Dusch' },
  { title: 'Besök', performer: { name: 'Undersköterska' } },
])('other help at home is not: %o', (said) => {
  expect(isNursing(visit(said))).toBe(false)
})

test('a visit to a clinic is not a visit of nursing at home', () => {
  expect(isNursing({ ...visit({ title: 'Omläggning av sår' }), atHome: false })).toBe(false)
})

const negations = /\b(inte|ingen|ja|not|no|yes|cannot)\b|^nej/i

const vagueIn = ({ ask, confirm, keep }: typeof sv | typeof en) =>
  [ask, { ...confirm, cancel: '' }, keep]
    .flatMap((said) => Object.values(said))
    .filter((said) => negations.test(said))

test('a question is asked without a not, and its buttons say what they do', () => {
  expect(vagueIn(sv)).toEqual([])
  expect(vagueIn(en)).toEqual([])
  expect(negations.test('Nej, låt det vara')).toBe(true)
})
