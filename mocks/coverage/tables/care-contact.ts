import { coded, rule, shown, type Table, unseen } from '../fate.ts'
import { cv, header, orgUnit } from '../parts.ts'

const page = 'Tider, sidan för besöket'
const list = 'Tider, tidslinjen'
const contacts = 'Kontakter: Mottagningar och enheter'
const body = 'careContactBody'
const times = `${body}/careContactTimePeriod`
const known = [
  '53631000052103',
  '53651000052107',
  '53671000052101',
  '53641000052109',
  '53661000052105',
  '53691000052102',
  '53701000052102',
]

export const careContact: Table = {
  title: 'Vårdkontakter',
  fields: {
    careContactHeader: header({
      title: unseen('Besöket namnges av careContactReason eller careContactCode'),
      written: unseen('Besökets egen tid visas i stället'),
      name: shown(`${page}: Vem, och raden i tidslinjen`),
      nullified: rule('Avgör om posten visas: true gör att den inte visas alls'),
    }),
    careContactBody: {
      careContactCode: cv(
        shown(`${list} och sidan för besöket: namnet när careContactReason saknas, och Hur`),
        rule('Koden 2 i KV kontakttyp visas som telefonsamtal; annars visas kodens ord'),
      ),
      careContactReason: shown(`${list} och sidan för besöket: namnet`),
      careContactOrgUnit: orgUnit(
        {
          orgUnitHSAId: rule(
            'Slås upp i HSA-katalogen: adress, telefon och hur man tar sig in. Slår ihop samma enhet i Kontakter',
          ),
          orgUnitName: shown(`${page}: Var, och ${contacts}`),
          orgUnitTelecom: shown(`${page}: Telefon, och ${contacts}`),
          orgUnitEmail: shown(`${contacts}: E-post`),
          orgUnitAddress: shown(`${page}: Var, med adressen, och ${contacts}`),
        },
        unseen('Adressen visas, inte platsens beskrivning'),
      ),
      careContactTimePeriod: {
        start: shown(`${list} och sidan för besöket: dag och klockslag`),
        end: shown(`${list} och sidan för besöket: till vilket klockslag`),
      },
      careContactStatus: cv(
        shown(`${page}: Status, när källan har egna ord`),
        rule('Inställd och avbruten stryks i tidslinjen; makulerad visas inte alls'),
        unseen('Statuskoden läses oavsett kodverk'),
      ),
    },
  },
  useful: [
    {
      what: 'tid för besöket',
      anyOf: [times],
      sees: 'Dag och klockslag. Nu står besöket bland det som inte har någon tid.',
    },
    {
      what: 'vad besöket gäller',
      anyOf: [
        `${body}/careContactReason`,
        `${body}/careContactCode/displayName`,
        `${body}/careContactCode/originalText`,
      ],
      sees: 'Ett namn på besöket. Nu står det bara att det är ett besök.',
    },
    {
      what: 'var besöket är',
      anyOf: [
        `${body}/careContactOrgUnit`,
        'careContactHeader/accountableHealthcareProfessional/healthcareProfessionalCareUnitHSAId',
      ],
      sees: 'Var, med adress och telefon, och enheten bland kontakterna.',
    },
    {
      what: 'besökets status',
      anyOf: [`${body}/careContactStatus`],
      sees: 'Om besöket är inställt eller avbrutet. Utan status antas att det gäller.',
    },
    {
      what: 'vem besöket är hos',
      anyOf: ['careContactHeader/accountableHealthcareProfessional/healthcareProfessionalName'],
      sees: 'Vem, med namn och yrke.',
    },
  ],
  codes: [
    coded(
      `${body}/careContactStatus`,
      ({ code, words = '' }) => known.includes(code) || /^(inställ|avbok|avbr[uö]t|makuler)/i.test(words),
      'Besöket visas som om det gäller, och källans egna ord står under Status.',
    ),
    coded(
      `${body}/careContactCode`,
      ({ code, words }) => words !== undefined || code === '2',
      'Koden visas inte. Kontakten får inget namn av den och ser ut som ett besök på plats.',
    ),
  ],
}
