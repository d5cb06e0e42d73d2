import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reportOf } from './report-of.ts'
import { now } from './test-files.ts'

/** Answers of the contracts' own test suites. They lie beside the project, where it has been given them. */
const folder = process.env['KONTRAKT'] ?? resolve(import.meta.dirname, '../../../shared/kontrakt/exempel')
const isThere = existsSync(folder)

/**
 * Of each contract: records in all, shown and held; fields in all, shown, that decide, that stand in for what is there, unseen and not read; what is lacking; codes.
 * Held as duplicates are those that differ in nothing that is used: four warnings, one diagnosis, two images, one answer to a referral
 * and one vaccination. Three answers to referrals are about 7601021212, in ten digits.
 */
const expected = {
  GetMedicationHistory: [
    [2, 2, 0, 0],
    [363, 28, 18, 53, 250, 14],
    [1, 0, 0],
  ],
  GetVaccinationHistory: [
    [10, 7, 3, 0],
    [31, 2, 7, 0, 9, 0],
    [5, 0, 0],
  ],
  GetAlertInformation: [
    [20, 16, 4, 0],
    [58, 26, 15, 3, 14, 0],
    [3, 0, 0],
  ],
  GetDiagnosis: [
    [10, 9, 1, 0],
    [32, 10, 9, 1, 12, 0],
    [1, 0, 0],
  ],
  GetFunctionalStatus: [
    [7, 7, 0, 0],
    [42, 14, 12, 1, 15, 0],
    [0, 0, 0],
  ],
  GetLaboratoryOrderOutcome: [
    [5, 3, 2, 0],
    [291, 82, 51, 11, 136, 11],
    // A unit is asked for in none of them: their values are texts, but in the one that has it.
    [1, 3, 0],
  ],
  GetImagingOutcome: [
    [11, 9, 2, 0],
    [90, 38, 17, 3, 27, 5],
    [1, 0, 0],
  ],
  GetReferralOutcome: [
    [11, 7, 4, 0],
    [35, 17, 9, 2, 4, 0],
    [1, 0, 0],
  ],
  GetCareDocumentation: [
    [8, 5, 3, 0],
    [49, 15, 13, 2, 19, 0],
    [0, 0, 0],
  ],
} as const

describe.runIf(isThere)('the report of the published examples', () => {
  const files = globSync('*/*.xml', { cwd: folder })
    .toSorted()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
  const report = isThere ? reportOf(files, now) : undefined

  test.each(Object.entries(expected))('%s', (name, numbers) => {
    const one = report?.contracts.find((each) => each.name === name)
    const { records, fields, missing = [], codes = [], faults = [] } = one ?? {}
    expect([
      [records?.total, records?.shown, records?.held, records?.lost],
      [fields?.total, fields?.shown, fields?.rule, fields?.reserve, fields?.unseen, fields?.beyond],
      [missing.length, codes.length, faults.length],
    ]).toEqual(numbers)
  })

  test('files that are no answers, and what is to be known of the others', () => {
    const kinds = (all: readonly (string | undefined)[]) =>
      Object.fromEntries(
        [...Map.groupBy(all, (one) => one)].map(([kind, own]) => [kind ?? 'svar', own.length]),
      )
    expect(kinds(report?.files.map(({ problem }) => problem?.kind) ?? [])).toEqual({
      'okänt-kontrakt': 2,
      svar: 64,
      'soap-fel': 12,
    })
    expect(kinds(report?.files.flatMap(({ remarks }) => remarks.map(({ kind }) => kind)) ?? [])).toEqual({
      'tomt-svar': 5,
      incomplete: 1,
    })
    expect(report?.persons).toBe(5)
  })
})

test.runIf(!isThere)(
  'the published examples are not beside this clone, so no report was made of them',
  () => {
    process.stdout.write(
      `\nNo examples in ${folder}: the report is tested on the project's own answers only.\n`,
    )
    expect(isThere).toBe(false)
  },
)
