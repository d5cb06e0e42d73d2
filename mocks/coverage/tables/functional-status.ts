import { coded, shown, type Table } from '../fate.ts'
import { cv } from '../parts.ts'
import { authorUseful, healthHeader, signedUseful, unitUseful } from './diagnosis.ts'

const page = 'Allergier och diagnoser, sidan för bedömningen'
const name = `${page} och listan: bedömningens namn`
const head = 'functionalStatusAssessmentHeader'
const body = 'functionalStatusAssessmentBody'

export const functionalStatus: Table = {
  title: 'Funktionstillstånd',
  fields: {
    functionalStatusAssessmentHeader: healthHeader(page, name),
    functionalStatusAssessmentBody: {
      assessmentCategory: shown(`${name}, när inget annat namn finns`),
      comment: shown(`${page}: Bedömningen, sist`),
      padl: {
        typeOfAssessment: cv(shown(`${page}: Bedömningen, rubriken på varje rad`)),
        assessment: shown(`${page}: Bedömningen, texten på varje rad`),
      },
      disability: {
        disabilityAssessment: cv(shown(name)),
        comment: shown(`${page}: Bedömningen, först`),
      },
    },
  },
  useful: [
    {
      what: 'själva bedömningen',
      anyOf: [`${body}/padl/assessment`, `${body}/disability`, `${body}/comment`],
      sees: 'Vad personen klarar och behöver hjälp med. Nu är sidan tom.',
    },
    signedUseful(head),
    authorUseful(head, 'Av, med namn och yrke.'),
    unitUseful(head),
  ],
  codes: [
    {
      path: `${body}/assessmentCategory`,
      knows: ({ code }) => ['pad-pad', 'fun-fun'].includes(code),
      instead: 'Ordet visas som källan skriver det.',
    },
    coded(
      `${body}/padl/typeOfAssessment`,
      ({ words }) => words !== undefined,
      'Koden visas som rubrik i stället för ord.',
    ),
    coded(
      `${body}/disability/disabilityAssessment`,
      ({ words }) => words !== undefined,
      'Koden visas i stället för ord.',
    ),
  ],
}
