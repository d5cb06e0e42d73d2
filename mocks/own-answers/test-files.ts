import type { OwnFile } from './found.ts'
import { type Incoming, type OwnAnswers, ownAnswers } from './own-answers.ts'

/*
 * For tests: files as a browser hands them over, and what becomes of them.
 */
export const now = new Date('2026-11-23T08:15:00+01:00')
export const bytesOf = (text: string) => new TextEncoder().encode(text)

export const incoming = (name: string, content: string | Uint8Array): Incoming => {
  const bytes = typeof content === 'string' ? bytesOf(content) : content
  return { name, size: bytes.length, bytes: () => Promise.resolve(bytes) }
}

/** Takes files, by name, and tells of each. */
export async function taken(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ own: OwnAnswers; files: readonly OwnFile[] }> {
  const own = ownAnswers(
    () => now,
    () => false,
  )
  await own.add(Object.entries(files).map(([name, content]) => incoming(name, content)))
  return { own, files: own.state().files }
}

/** What a file was refused for, or what else became of it. */
export const outcomeOf = (file: OwnFile | undefined): string | undefined =>
  file?.outcome.kind === 'refused' ? file.outcome.refusal : file?.outcome.kind

/** A diagnosis of somebody, in its SOAP envelope. */
export const diagnosis = (
  number: string,
  id = 'DIA-1',
  more = '',
): string => `<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
<GetDiagnosisResponse xmlns="urn:riv:clinicalprocess:healthcond:description:GetDiagnosisResponder:2" xmlns:c="urn:riv:clinicalprocess:healthcond:description:2">
<diagnosis><c:diagnosisHeader><c:documentId>${id}</c:documentId><c:sourceSystemHSAId>TSTDEF2329990099-SYS</c:sourceSystemHSAId>
<c:patientId><c:id>${number}</c:id><c:type>1.2.752.129.2.1.3.1</c:type></c:patientId>
<c:accountableHealthcareProfessional><c:authorTime>20261101101500</c:authorTime></c:accountableHealthcareProfessional>
<c:approvedForPatient>true</c:approvedForPatient></c:diagnosisHeader>
<c:diagnosisBody><c:typeOfDiagnosis>Huvuddiagnos</c:typeOfDiagnosis><c:diagnosisTime>20261101101500</c:diagnosisTime>
<c:diagnosisCode><c:code>I50.9</c:code><c:codeSystem>1.2.752.116.1.1.1.1.3</c:codeSystem><c:displayName>Hjärtsvikt${more}</c:displayName></c:diagnosisCode></c:diagnosisBody></diagnosis>
<result><resultCode>OK</resultCode></result></GetDiagnosisResponse></soap:Body></soap:Envelope>`

/** The answer alone, without its envelope. */
export const withoutEnvelope = (xml: string): string =>
  xml.replace(/^.*?<soap:Body>\s*/s, '').replace(/<\/soap:Body>.*$/s, '')

const patient = (number: string) => ({
  resourceType: 'Patient',
  id: 'pat',
  identifier: [{ system: 'urn:oid:1.2.752.129.2.1.3.1', value: number }],
  name: [{ given: ['Maj'], family: 'Exempelsson' }],
})
const subject = { reference: 'Patient/pat' }

/** A Bundle of several contracts at once, as a server answers $everything. */
export const everything = (number: string): string =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: [
      patient(number),
      {
        resourceType: 'Condition',
        id: 'c',
        subject,
        clinicalStatus: { coding: [{ code: 'active' }] },
        verificationStatus: { coding: [{ code: 'confirmed' }] },
        code: { text: 'Astma' },
      },
      {
        resourceType: 'Immunization',
        id: 'i',
        status: 'completed',
        patient: subject,
        vaccineCode: { text: 'Influensavaccin' },
        occurrenceDateTime: '2026-10-12',
      },
      { resourceType: 'Claim', id: 'x', patient: subject },
    ].map((resource) => ({ resource })),
  })

export const condition = (number: string): string =>
  JSON.stringify({
    resourceType: 'Condition',
    id: 'c1',
    subject: { identifier: { system: 'urn:oid:1.2.752.129.2.1.3.1', value: number } },
    verificationStatus: { coding: [{ code: 'confirmed' }] },
    code: { text: 'Astma' },
  })
