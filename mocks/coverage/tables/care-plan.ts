import { rule, shown, type Table, unseen } from '../fate.ts'
import { header, ii } from '../parts.ts'
import { authorUseful } from './diagnosis.ts'

const page = 'Planer, sidan för planen'
const kinds = ['SIP', 'SPLPTLRV', 'SPU', 'VP', 'HP', 'RP', 'GP', 'SVP', 'LSS']

export const carePlan: Table = {
  title: 'Vård- och omsorgsplaner',
  fields: {
    carePlanHeader: header({
      title: shown('Planer, listan och sidan för planen: planens namn'),
      written: shown(`${page}: Ändrad`),
      name: shown(`${page}: Ansvarig`),
      time: shown(`${page}: Ändrad, när documentTime saknas, och ”Om uppgiften”: Skriven`),
      signed: { at: shown(`${page}: Signerad`), name: shown(`${page}: Signerad`) },
    }),
    carePlanBody: {
      content: {
        id: unseen('Dokumenten öppnas efter sin plats i planen'),
        mediaType: shown(`${page}: Dokument, slaget av fil`),
        value: shown(`${page}: Dokument, som öppnas på en egen sida`),
        reference: shown(`${page}: Dokument, som länk till källan`),
      },
      participatingCareUnitHSAId: ii(rule(`Slås upp i HSA-katalogen (${page}: Deltar i planen)`)),
      typeOfCarePlanEnum: shown(`${page}: Vilken sorts plan, och planens namn när documentTitle saknas`),
    },
  },
  useful: [
    {
      what: 'planens namn',
      anyOf: ['carePlanHeader/documentTitle'],
      sees: 'Planens eget namn. Nu står sorten, eller bara ”Plan”.',
    },
    {
      what: 'vilken sorts plan det är',
      anyOf: ['carePlanBody/typeOfCarePlanEnum'],
      sees: 'Sorten i klartext med en förklaring. Nu står ”Plan”.',
    },
    {
      what: 'ett dokument',
      anyOf: ['carePlanBody/content/value', 'carePlanBody/content/reference'],
      sees: 'Själva planen. Nu står ”Inget dokument har lämnats.”',
    },
    {
      what: 'vilka enheter som deltar',
      anyOf: ['carePlanBody/participatingCareUnitHSAId'],
      sees: 'Deltar i planen, med enheternas namn.',
    },
    authorUseful('carePlanHeader', 'Ansvarig, med namn och yrke.'),
    {
      what: 'vem som har signerat och när',
      anyOf: ['carePlanHeader/legalAuthenticator'],
      sees: 'Signerad, med dag och namn. Nu står ”Inte signerad”.',
    },
  ],
  codes: [
    {
      path: 'carePlanBody/typeOfCarePlanEnum',
      knows: ({ code }) => kinds.includes(code),
      instead: 'Koden visas: ”Plan av annat slag” och koden inom parentes.',
    },
  ],
}
