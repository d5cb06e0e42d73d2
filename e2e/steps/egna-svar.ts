import type { Locator, Page } from 'playwright/test'
import { expect } from '../fixtures.ts'
import { openPanel, section } from './testpanel.ts'

/** Of the test series, and nobody's in the mocks. */
export const maj = '194103212389'
/** Birgitta's own. */
export const birgitta = '193803122385'

/** A file as the browser is given it. */
export type Chosen = { name: string; mimeType: string; buffer: Buffer }
export const file = (name: string, content: string | Uint8Array): Chosen => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

/** An answer of GetDiagnosis as a region would write it. */
export const diagnosis = (
  number: string,
  words: string,
  id = 'DIA-1',
): string => `<?xml version="1.0" encoding="UTF-8"?>
<GetDiagnosisResponse xmlns="urn:riv:clinicalprocess:healthcond:description:GetDiagnosisResponder:2" xmlns:c="urn:riv:clinicalprocess:healthcond:description:2">
<diagnosis><c:diagnosisHeader><c:documentId>${id}</c:documentId><c:sourceSystemHSAId>TSTDEF2329990099-SYS</c:sourceSystemHSAId>
<c:patientId><c:id>${number}</c:id><c:type>1.2.752.129.2.1.3.1</c:type></c:patientId>
<c:accountableHealthcareProfessional><c:authorTime>20261101101500</c:authorTime></c:accountableHealthcareProfessional>
<c:approvedForPatient>true</c:approvedForPatient></c:diagnosisHeader>
<c:diagnosisBody><c:typeOfDiagnosis>Huvuddiagnos</c:typeOfDiagnosis><c:diagnosisTime>20261101101500</c:diagnosisTime>
<c:diagnosisCode><c:code>J45.9</c:code><c:codeSystem>1.2.752.116.1.1.1.1.3</c:codeSystem><c:displayName>${words}</c:displayName></c:diagnosisCode></c:diagnosisBody></diagnosis>
<result><resultCode>OK</resultCode></result></GetDiagnosisResponse>`

/** A coming visit, which stands first on the översikt. */
export const booking = (number: string, what: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<GetSubjectOfCareScheduleResponse xmlns="urn:riv:crm:scheduling:GetSubjectOfCareScheduleResponder:1" xmlns:c="urn:riv:crm:scheduling:1">
<timeslotDetail><c:startTimeInclusive>20261124101500</c:startTimeInclusive><c:endTimeExclusive>20261124104500</c:endTimeExclusive>
<c:healthcare_facility>TSTDEF2329990099-MOTT</c:healthcare_facility><c:subject_of_care>${number}</c:subject_of_care>
<c:bookingId>B-1</c:bookingId><c:healthcare_facility_name>Mottagningen Prövan</c:healthcare_facility_name><c:timeTypeName>${what}</c:timeTypeName></timeslotDetail>
</GetSubjectOfCareScheduleResponse>`

/** A Bundle of FHIR with a named person and a vaccination. */
export const bundle = (number: string): string =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: [
      {
        resource: {
          resourceType: 'Patient',
          id: 'p',
          identifier: [{ system: 'urn:oid:1.2.752.129.2.1.3.1', value: number }],
          name: [{ given: ['Maj'], family: 'Prövande' }],
        },
      },
      {
        resource: {
          resourceType: 'Immunization',
          id: 'i',
          status: 'completed',
          patient: { reference: 'Patient/p' },
          vaccineCode: { text: 'Vaccin mot provsjuka' },
          occurrenceDateTime: '2026-10-12',
        },
      },
    ],
  })

export const own = (page: Page): Locator => page.getByRole('dialog', { name: 'Egna svar' })
export const row = (page: Page, name: string): Locator =>
  own(page).getByRole('listitem').filter({ hasText: name })

/** Opens the page of own answers by the panel. */
export async function openOwn(page: Page, link = './'): Promise<void> {
  await openPanel(page, link)
  await section(page, 'Egna svar').getByRole('button', { name: 'Öppna egna svar' }).click()
  await expect(own(page).getByRole('heading', { name: 'Egna svar' })).toBeFocused()
}

export async function choose(page: Page, ...files: readonly Chosen[]): Promise<void> {
  await own(page)
    .getByLabel('Välj filer')
    .setInputFiles([...files])
  await expect(own(page).getByRole('status')).toContainText(/läst|lästa/)
}

/** Drops files on the place for them, as a hand does with a mouse. */
export async function drop(page: Page, ...files: readonly Chosen[]): Promise<void> {
  const data = await page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer()
      for (const { name, bytes } of all) transfer.items.add(new File([new Uint8Array(bytes)], name))
      return transfer
    },
    files.map(({ name, buffer }) => ({ name, bytes: [...buffer] })),
  )
  const place = own(page).getByText('eller släpp filer eller en mapp här')
  await place.dispatchEvent('dragover', { dataTransfer: data })
  await place.dispatchEvent('drop', { dataTransfer: data })
  await expect(own(page).getByRole('status')).toContainText(/läst|lästa/)
}

export const show = (page: Page) => own(page).getByRole('button', { name: 'Visa översikten' }).click()
