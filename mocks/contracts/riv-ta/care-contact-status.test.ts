import { expect, test } from 'vitest'
import { careContactStatus, isStatus, statusCodeOf } from './care-contact-status.ts'
import { getCareContacts } from './get-care-contacts.ts'

test.each([
  [{ code: '53641000052109' }, 'cancelled'],
  [{ originalText: 'Inställd' }, 'cancelled'],
  [{ displayName: 'inställt av vården' }, 'cancelled'],
  [{ originalText: 'Avbokad' }, 'cancelled'],
  [{ originalText: 'Avbruten' }, 'interrupted'],
  [{ originalText: 'Makulerad' }, 'nullified'],
  [{ code: '7', codeSystem: '1.2.3', displayName: 'Inställd' }, 'cancelled'],
  [{ code: '53671000052101', displayName: 'inställd' }, 'finished'],
] as const)('%j is %s', (status, name) => {
  expect(isStatus(statusCodeOf(status), name)).toBe(true)
})

test.each([undefined, {}, { code: '999', displayName: 'utlokaliserad' }, { originalText: 'inte inställd' }])(
  '%j is none that is known',
  (status) => {
    expect(Object.values(careContactStatus).map(({ code }) => code)).not.toContain(statusCodeOf(status))
  },
)

test('what was written by mistake is none of the patient’s, also when only words say so', () => {
  const careContactHeader = { documentId: '1', patientId: { id: '1' }, approvedForPatient: true }
  const record = { careContactHeader, careContactBody: { careContactStatus: { originalText: 'Makulerad' } } }
  expect(getCareContacts.visibility(record as never).nullified).toBe(true)
})
