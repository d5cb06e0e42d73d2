import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contractNames, contracts } from '../contracts.ts'
import { readAny } from '../read-any.ts'
import type { Reading } from '../reading.ts'

/** Answers of the contracts' own test suites. They lie beside the project, where it has been given them. */
const folder = process.env['KONTRAKT'] ?? resolve(import.meta.dirname, '../../../../shared/kontrakt/exempel')

/** What each holds: its number of records, or `fault` for an answer that is a SOAP fault. */
const expected: Record<string, number | 'fault'> = {
  'FindContent/01-Basic_Response.xml': 1,
  'FindContent/03-Empty_Response.xml': 0,
  'GetAlertInformation/01-BasicResponse.xml': 1,
  'GetAlertInformation/05-EmptyResponse.xml': 0,
  'GetAlertInformation/17-obsoleteTime.xml': 1,
  'GetAlertInformation/19-SoapFault.xml': 'fault',
  'GetCareDocumentation/01-BasicResponse.xml': 3,
  'GetCareDocumentation/03-Response_ERROR.xml': 'fault',
  'GetCareDocumentation/05-TimeBlasterResponse.xml': 1,
  'GetCareDocumentation/07-MultimediaResponse.xml': 2,
  'GetCareDocumentation/09-HasMore.xml': 2,
  'GetDiagnosis/01-BasicResponse.xml': 1,
  'GetDiagnosis/03-EmptyResponse.xml': 0,
  'GetDiagnosis/05-DiagnosisType.xml': 2,
  'GetDiagnosis/07-RelatedDiagnosis.xml': 1,
  'GetFunctionalStatus/01-SoapFault.xml': 'fault',
  'GetFunctionalStatus/03-padl-personlighygien.xml': 2,
  'GetFunctionalStatus/09-disability.xml': 1,
  'GetImagingOutcome/01-SoapFault.xml': 'fault',
  'GetImagingOutcome/03-EmptyResponse.xml': 0,
  'GetImagingOutcome/05-Compliant_Content_Response.xml': 3,
  'GetImagingOutcome/07-LegalAuthenticator_MissingElement_Response.xml': 3,
  'GetImagingOutcome/09-BasicResponse_CareUnitHSAId.xml': 1,
  'GetImagingOutcome/11-Http-header_filter.xml': 1,
  'GetImagingOutcome/13-BasicResponse_Legalauthenticator_Locked.xml': 1,
  'GetImagingOutcome/15-Http-header_Prefilter.xml': 2,
  'GetImagingOutcome/17-Response_ERROR.xml': 'fault',
  'GetLaboratoryOrderOutcome/01-SoapFault.xml': 'fault',
  'GetLaboratoryOrderOutcome/03-Response_ERROR.xml': 'fault',
  'GetLaboratoryOrderOutcome/05-Compliant_Content_Response_Post_httpfiltering.xml': 1,
  'GetLaboratoryOrderOutcome/07-Compliant_Content_Response_Related.xml': 3,
  'GetLaboratoryOrderOutcome/09-Compliant_Content_Response_No_Analyser.xml': 1,
  'GetMedicationHistory/01-SoapFault.xml': 'fault',
  'GetMedicationHistory/07-Merchandise.xml': 1,
  'GetReferralOutcome/01-Empty_Response.xml': 0,
  'GetReferralOutcome/03-Only_PatientId.xml': 2,
  'GetReferralOutcome/05-Http-header_Prefilter.xml': 2,
  'GetReferralOutcome/07-PatientId_Filter.xml': 1,
  'GetReferralOutcome/09-Reference_response.xml': 1,
  'GetReferralOutcome/11-DateTime_unsigned_response.xml': 1,
  'GetReferralOutcome/13-Compliant_Content_Response_2msg.xml': 2,
  'GetReferralOutcome/15-Response_SourceSystem.xml': 2,
  'GetReferralOutcome/17-Response_ERROR.xml': 'fault',
  'GetVaccinationHistory/01-Response_CareUnitHsaId.xml': 2,
  'GetVaccinationHistory/03-Empty_Response.xml': 0,
  'GetVaccinationHistory/07-UnstructuredNote.xml': 1,
  'GetVaccinationHistory/11-SOAP_Exception.xml': 'fault',
  'GetVaccinationHistory/13-doseComplete_true.xml': 1,
}

describe.runIf(existsSync(folder))('the published examples', () => {
  const files = globSync('*/*.xml', { cwd: folder }).toSorted()
  const readings = files.map((file) => ({
    file,
    reading: readAny(readFileSync(join(folder, file), 'utf8'), dirname(file)),
  }))

  test('all are read, without an exception', () => {
    process.stdout.write(`\n${table(readings)}\n\n${fieldTable()}\n`)
    expect(files.length).toBeGreaterThanOrEqual(34)
  })

  test.each(Object.entries(expected))('%s holds %s', (name, held) => {
    const reading = readings.find(({ file }) => file === name)?.reading
    if (held === 'fault') expect(reading).toMatchObject({ ok: false, fault: { reason: 'soap-fault' } })
    else {
      const unreadable = name.endsWith('09-HasMore.xml') ? [{ path: 'hasMore', reason: 'incomplete' }] : []
      expect(reading).toMatchObject({ ok: true, unreadable, items: { length: held } })
    }
  })

  /** By contract with a reader of its own: records, places that are not read, and fields that could not be. */
  function fieldTable(): string {
    const known = Object.values(contracts).filter((one) => one.format === 'xml')
    const lines = known.flatMap(({ name, beyond }) => {
      const own = readings.filter(({ file }) => dirname(file) === name)
      if (own.length === 0) return []
      const read = own.flatMap(({ reading }) => (reading.ok ? [reading] : []))
      const places = own.flatMap(({ file }) => beyond(readFileSync(join(folder, file), 'utf8')))
      const of = (key: 'items' | 'unreadable' | 'partly') =>
        read.reduce((sum, reading) => sum + (reading[key]?.length ?? 0), 0)
      return [
        `${name}: ${of('items')} records read, ${of('unreadable')} unreadable, ${of('partly')} fields unreadable; there but not shown: ${[...new Set(places)].join(', ') || 'nothing'}`,
      ]
    })
    return lines.join('\n')
  }

  test('every record has its header, or its contract has none', () => {
    const headless = readings.flatMap(({ file, reading }) => {
      const isKnown = [...contractNames, 'FindContent'].includes(dirname(file))
      if (!reading.ok || isKnown) return []
      return reading.items.every((item) => typeof item === 'object' && item !== null && 'header' in item)
        ? []
        : [file]
    })
    expect(headless).toEqual([])
  })
})

test.runIf(!existsSync(folder))(
  'the published examples are not beside this clone, so they were not read',
  () => {
    process.stdout.write(
      `\nNo examples in ${folder}: the readers are tested on the project's own answers only.\n`,
    )
    expect(existsSync(folder)).toBe(false)
  },
)

function table(rows: { file: string; reading: Reading<unknown> }[]): string {
  const width = Math.max(...rows.map(({ file }) => file.length))
  return rows.map(({ file, reading }) => `${file.padEnd(width)}  ${outcome(reading)}`).join('\n')
}

function outcome(reading: Reading<unknown>): string {
  if (!reading.ok) return `fault  ${reading.fault.reason}: ${reading.fault.detail}`
  const { items, unreadable } = reading
  if (items.length + unreadable.length === 0) return 'empty'
  return `items  ${items.length}${unreadable.length > 0 ? `, ${unreadable.length} unreadable` : ''}`
}
