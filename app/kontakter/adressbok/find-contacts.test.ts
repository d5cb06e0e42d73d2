import { expect, test } from 'vitest'
import { testSource } from '#platform/answer/test-source.ts'
import type { Contact } from '../contract.ts'
import { findContacts } from './find-contacts.ts'

const contact = (id: string, more: Partial<Contact>): Contact => ({
  id,
  kind: 'care-manager',
  telecom: [],
  source: testSource(id),
  alsoFrom: [],
  ...more,
})

const all = [
  contact('petra', {
    practitioner: { hsaId: 'P-HEMLIGT', name: 'Petra Ås', title: 'Ögonsjuksköterska' },
    unit: { hsaId: 'U-HEMLIGT', name: 'Ögonkliniken' },
  }),
  contact('jonas', { practitioner: { name: 'Jonas Lind' }, careTeam: 'Team Norr', role: { code: '3' } }),
]
const found = (text: string) =>
  findContacts(all, text, ({ role }) => (role ? 'Fast omsorgskontakt' : 'Kontakt')).map(({ id }) => id)

test.each([
  ['', ['petra', 'jonas']],
  ['  ', ['petra', 'jonas']],
  ['petra', ['petra']],
  ['ÖGONKLINIKEN', ['petra']],
  ['ogonkliniken', []],
  ['sjuksköterska', ['petra']],
  ['omsorgskontakt', ['jonas']],
  ['norr jonas', ['jonas']],
  ['jonas petra', []],
  ['hemligt', []],
])('of all contacts "%s" finds %j', (text, ids) => {
  expect(found(text)).toEqual(ids)
})
