import { coded, shown, type Table, type Tree } from '../fate.ts'
import { cv, header } from '../parts.ts'

const page = 'Allergier och diagnoser, sidan för diagnosen'
const list = 'Allergier och diagnoser, listan'

/** Header of a record of health, on a page of its own. */
export const healthHeader = (place: string, nameless: string): Tree =>
  header({
    title: shown(`${nameless}, när posten inte har något annat namn`),
    written: shown(`${place}: Skrivet`),
    name: shown(`${place}: Av`),
    signed: { at: shown(`${place}: Signerat`), name: shown(`${place}: Signerat`) },
  })

export const signedUseful = (headerName: string) => ({
  what: 'vem som har signerat och när',
  anyOf: [`${headerName}/legalAuthenticator`],
  sees: 'Signerat, med dag och namn. Nu står det ”Källan säger inte att det är signerat.”',
})
export const authorUseful = (headerName: string, sees: string) => ({
  what: 'namnet på den som ansvarar för uppgiften',
  anyOf: [`${headerName}/accountableHealthcareProfessional/healthcareProfessionalName`],
  sees,
})
export const unitUseful = (headerName: string) => ({
  what: 'vilken enhet uppgiften kommer från',
  anyOf: [
    `${headerName}/accountableHealthcareProfessional/healthcareProfessionalCareUnitHSAId`,
    `${headerName}/accountableHealthcareProfessional/healthcareProfessionalOrgUnit/orgUnitHSAId`,
  ],
  sees: 'Mottagningens namn och telefonnummer. Nu står bara vårdgivaren.',
})

export const diagnosis: Table = {
  title: 'Diagnoser',
  fields: {
    diagnosisHeader: healthHeader(page, `${list} och sidan för diagnosen: diagnosens namn`),
    diagnosisBody: {
      typeOfDiagnosis: shown(`${page}: Huvuddiagnos eller bidiagnos`),
      chronicDiagnosis: shown(`${page}: Kronisk. Kroniska diagnoser står först i listan`),
      diagnosisTime: shown(`${page}: Ställd, och ordningen i listan`),
      diagnosisCode: cv(
        shown(`${list} och sidan för diagnosen: diagnosens namn`),
        shown(`${page}: Kod. Poster med samma kod står på samma rad`),
      ),
      relatedDiagnosis: { documentId: shown(`${page}: Hör ihop med`) },
    },
  },
  useful: [
    {
      what: 'diagnosens namn i ord',
      anyOf: [
        'diagnosisBody/diagnosisCode/displayName',
        'diagnosisBody/diagnosisCode/originalText',
        'diagnosisHeader/documentTitle',
      ],
      sees: 'Diagnosens namn. Nu står koden, eller ”En diagnos utan namn”.',
    },
    {
      what: 'när diagnosen ställdes',
      anyOf: ['diagnosisBody/diagnosisTime'],
      sees: 'Ställd, med dagen. Nu står bara när den skrevs in.',
    },
    {
      what: 'om diagnosen är kronisk',
      anyOf: ['diagnosisBody/chronicDiagnosis'],
      sees: 'Kronisk: ja eller nej, och kroniska diagnoser först i listan.',
    },
    signedUseful('diagnosisHeader'),
    authorUseful('diagnosisHeader', 'Av, med namn och yrke.'),
    unitUseful('diagnosisHeader'),
  ],
  codes: [
    {
      path: 'diagnosisBody/typeOfDiagnosis',
      knows: ({ code }) => ['Huvuddiagnos', 'Bidiagnos'].includes(code),
      instead: 'Ordet visas som källan skriver det.',
    },
    coded(
      'diagnosisBody/diagnosisCode',
      ({ words }) => words !== undefined,
      'Koden visas i stället för ett namn.',
    ),
  ],
}
