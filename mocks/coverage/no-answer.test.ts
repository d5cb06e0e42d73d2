import { expect, test } from 'vitest'
import { noAnswers } from '../file-kinds/no-answers.ts'
import { waysToWrite } from '../file-kinds/test-encodings.ts'
import { eachNoAnswer } from '../file-kinds/test-no-answers.ts'
import { asMarkdown } from './as-markdown.ts'
import { reportOf } from './report-of.ts'
import { answerIn, fhirAnswerIn, now } from './test-files.ts'

const reportOn = (bytes: Uint8Array) => reportOf([{ name: 'svar.xml', bytes }], now)

test.each(eachNoAnswer)('$kind is told in the report, with what to do: $start', ({ kind, bytes }) => {
  const report = reportOn(bytes)
  expect(report.files).toMatchObject([{ format: 'none', problem: noAnswers[kind], records: [] }])
  expect(asMarkdown(report)).toContain('## Filer som inte är svar')
})

test.each(Object.entries(waysToWrite))('an answer in %s is reported on as it is in UTF-8', (_, write) => {
  for (const answer of [answerIn('GetDiagnosis'), fhirAnswerIn('GetDiagnosis')]) {
    const { contracts } = reportOn(write(answer))
    expect(contracts[0]?.records.shown).toBeGreaterThan(0)
    expect(contracts).toEqual(reportOn(new TextEncoder().encode(answer)).contracts)
  }
})
