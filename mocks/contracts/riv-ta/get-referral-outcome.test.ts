import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { forPatient } from '../../platform/patient-filter.ts'
import { getReferralOutcome } from './get-referral-outcome.ts'

const shared = process.env['KONTRAKT'] ?? resolve(import.meta.dirname, '../../../../shared/kontrakt/exempel')
const folder = join(shared, 'GetReferralOutcome')

test.runIf(existsSync(folder))('the published examples hold the answer, what was done and the remiss', () => {
  const reading = getReferralOutcome.readXml(
    readFileSync(join(folder, '11-DateTime_unsigned_response.xml'), 'utf8'),
  )
  const items = reading.ok ? reading.items : []
  expect(items).toMatchObject([
    {
      referralOutcomeBody: {
        referralOutcomeTypeCode: 'SR',
        referralOutcomeTitle: 'title',
        referralOutcomeText: 'text',
        act: [{ actText: 'act text', actResult: [{ mediaType: 'video/mpeg', value: 'cid:1161207785181' }] }],
        referral: {
          referralReason: 'text',
          referralAuthor: { healthcareProfessionalName: 'Nisse Nissesson' },
        },
      },
    },
  ])
  expect(items[0]?.referralOutcomeHeader).not.toHaveProperty('legalAuthenticator')
  expect(forPatient('GetReferralOutcome', items, '193803122385').visible).toHaveLength(1)
  expect(forPatient('GetReferralOutcome', items, '194806042380').visible).toHaveLength(0)
})

test('who has taken part of it stands in a namespace of its own, and an odd time of it loses nothing', () => {
  const answer = (time: string) =>
    getReferralOutcome.readXml(
      `<GetReferralOutcomeResponse><referralOutcome><referralOutcomeHeader><documentId>1</documentId><sourceSystemHSAId>s</sourceSystemHSAId>
       <patientId><id>193803122385</id><type>t</type></patientId><approvedForPatient>true</approvedForPatient></referralOutcomeHeader>
       <referralOutcomeBody><referralOutcomeText>Svar</referralOutcomeText><m:attested xmlns:m="urn:riv:clinicalprocess:healthcond:actoutcome:3.1"><m:attestedTime>${time}</m:attestedTime><m:attesterName>Karin Ek</m:attesterName></m:attested></referralOutcomeBody></referralOutcome></GetReferralOutcomeResponse>`,
    )
  const seen = { attested: { attesterName: 'Karin Ek', attestedTime: '2026-11-20T10:00:00+01:00' } }
  expect(answer('20261120100000')).toMatchObject({ items: [{ referralOutcomeBody: seen }] })
  expect(answer('nyss')).toMatchObject({
    items: [
      {
        referralOutcomeBody: { attested: { attesterName: 'Karin Ek' } },
        notRead: ['referralOutcomeBody/attested/attestedTime'],
      },
    ],
    unreadable: [],
  })
})
