import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { getImagingOutcome } from './get-imaging-outcome.ts'

const shared = process.env['KONTRAKT'] ?? resolve(import.meta.dirname, '../../../../shared/kontrakt/exempel')
const folder = join(shared, 'GetImagingOutcome')

test.runIf(existsSync(folder))(
  'the published examples hold the answer, the examination and the remiss',
  () => {
    const reading = getImagingOutcome.readXml(
      readFileSync(join(folder, '05-Compliant_Content_Response.xml'), 'utf8'),
    )
    const [first, preliminary, addition] = reading.ok ? reading.items : []
    expect(first).toMatchObject({
      imagingOutcomeHeader: {
        documentTitle: 'MR-bildtagning',
        legalAuthenticator: { legalAuthenticatorName: 'Name' },
      },
      imagingOutcomeBody: {
        typeOfResult: 'DEF',
        resultTime: '2016-01-02T12:23:22+01:00',
        resultReport: 'Svarsrapport',
        imageRecording: [
          {
            examinationActivity: { displayName: 'MR lungor' },
            examinationStatus: 'Avklarad',
            numberOfImages: 1,
          },
        ],
        referral: {
          referralReason: 'Reason',
          anamnesis: 'Anamnesis',
          attested: { signatureTime: '2016-01-03T12:23:00+01:00' },
        },
      },
    })
    expect(preliminary?.imagingOutcomeBody.typeOfResult).toBe('PREL')
    expect(addition?.imagingOutcomeHeader).not.toHaveProperty('legalAuthenticator')
    expect(addition?.imagingOutcomeBody.imageRecording[0]?.imageStructuredData).toMatchObject([
      { imageData: { mediaType: 'application/pdf' } },
    ])
  },
)

const answer = (header: string, body: string) =>
  getImagingOutcome.readXml(
    `<GetImagingOutcomeResponse><imagingOutcome><imagingOutcomeHeader><documentId>1</documentId><sourceSystemHSAId>s</sourceSystemHSAId>
     <patientId><id>193803122385</id><type>t</type></patientId><approvedForPatient>true</approvedForPatient>${header}</imagingOutcomeHeader>
     <imagingOutcomeBody><resultReport>Svar</resultReport>${body}</imagingOutcomeBody></imagingOutcome></GetImagingOutcomeResponse>`,
  )

describe('one odd field never loses the record, and is named', () => {
  test.each([
    [
      '<legalAuthenticator><signatureTime>i går</signatureTime></legalAuthenticator>',
      '',
      'Header/legalAuthenticator/signatureTime',
    ],
    ['<documentTime>20260230</documentTime>', '', 'Header/documentTime'],
    ['', '<resultTime>2026</resultTime>', 'Body/resultTime'],
    [
      '',
      '<imageRecording><numberOfImages>några</numberOfImages></imageRecording>',
      'Body/imageRecording[1]/numberOfImages',
    ],
    ['', '<resultComment>a</resultComment><resultComment>b</resultComment>', 'Body/resultComment'],
  ])('%s%s', (header, body, path) => {
    expect(answer(header, body)).toMatchObject({
      items: [{ imagingOutcomeBody: { resultReport: 'Svar' }, notRead: [`imagingOutcome${path}`] }],
      unreadable: [],
    })
  })

  test('but one of which it cannot be read whether it is nullified is none', () => {
    expect(answer('<nullified>kanske</nullified>', '')).toMatchObject({ items: [], unreadable: [{}] })
  })
})
