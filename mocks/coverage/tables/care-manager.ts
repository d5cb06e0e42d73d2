import { coded, held, rule, shown, type Table, type Tree, unseen } from '../fate.ts'
import { aboutItem, blocks, cv, cvUnseen, ii, iiUnseen } from '../parts.ts'
import { onlyWithout } from '../stands-in.ts'

const row = 'Kontakter, den som är kontakt'
const inner = held('Interna anteckningar visas aldrig för invånaren')
const seldom = unseen(
  'Tider som bara gäller vissa månader eller datum visas inte; då visas inga telefontider alls',
)

/** Hours of a telephone; of an address they are not shown. */
const hours = (of: 'phone' | 'address'): Tree => {
  const told =
    of === 'phone' ? shown(`${row}: telefontid`) : unseen('Portalen visar inga tider för en adress')
  return {
    datePeriod: { start: seldom, end: seldom },
    weekDay: told,
    month: seldom,
    time: { start: told, end: told },
  }
}

/** Ways to reach somebody; `when` says when they are used. */
const ways = (when: string): Tree => ({
  telecom: {
    system: cv(
      unseen('Slaget avgörs av koden'),
      rule('Avgör om det är telefon, e-post eller något annat'),
      unseen('Koden läses oavsett kodverk'),
    ),
    value: shown(`${row}: telefon, e-post eller annan väg${when}`),
    period: hours('phone'),
  },
  address: {
    type: cvUnseen('Första adressen visas, vilken den än är'),
    line: shown(`${row}: Adress${when}`),
    city: shown(`${row}: Adress${when}`),
    postalCode: shown(`${row}: Adress${when}`),
    period: hours('address'),
  },
})

const noWays = (why: string): Tree => {
  const of = unseen(why)
  const period = { datePeriod: { start: of, end: of }, weekDay: of, month: of, time: { start: of, end: of } }
  return {
    telecom: { system: cvUnseen(why), value: of, period },
    address: { type: cvUnseen(why), line: of, city: of, postalCode: of, period },
  }
}

export const careManager: Table = {
  title: 'Fasta kontakter',
  fields: {
    careManagerHeader: {
      accessControlHeader: {
        accountableHealthcareProviderId: ii(rule(`Slås upp bland vårdgivarna: ${aboutItem}: Kommer från`)),
        accountableCareUnitId: ii(rule(`Slås upp i HSA-katalogen: ${aboutItem}: Kommer från`)),
        patientId: ii(rule('Avgör vems kontakten är: bara den inloggades egna visas')),
        careProcessId: iiUnseen('Portalen följer inte vårdprocesser'),
        blockComparisonTime: blocks,
      },
      sourceSystemId: ii(rule('Avgör vilket system posten kommer från')),
    },
    code: cv(
      shown(`${row}: rollen`),
      rule('Avgör vilken grupp kontakten står i, och ordningen'),
      unseen('Rollens kod läses oavsett kodverk'),
    ),
    practitioner: {
      hsaId: ii(rule('Slår ihop samma person från flera källor')),
      name: shown(`${row}: namnet`),
      qualification: cv(shown(`${row}: Yrke`), unseen('Bara kodens ord visas')),
    },
    careTeam: {
      id: iiUnseen('Namnet visas, inte id:t'),
      name: shown(`${row}: Team`),
      internalNotes: inner,
      externalNotes: shown(`${row}: Hälsning`),
      contact: ways(', när personen inte har någon egen'),
    },
    period: {
      start: shown(`${row}: Gäller från`),
      end: shown(`${row}: Gäller till. Efter dagen står den under Tidigare kontakter`),
    },
    internalNotes: inner,
    externalNotes: shown(`${row}: Hälsning`),
    managingCareGiver: {
      hsaId: iiUnseen('Enheten visas, inte vårdgivaren'),
      name: unseen('Enheten visas, inte vårdgivaren'),
      contact: noWays('Vägen till enheten visas, inte till vårdgivaren'),
    },
    managingCareUnit: {
      hsaId: ii(rule('Slås upp i HSA-katalogen: namn, adress och länkar, när careProvidingCareUnit saknas')),
      name: onlyWithout(
        ['../careProvidingCareUnit/name'],
        shown(`${row}: Enhet, när careProvidingCareUnit saknas`),
      ),
      contact: ways(', när varken personen eller teamet har någon'),
    },
    careProvidingCareUnit: {
      hsaId: ii(rule('Slås upp i HSA-katalogen: namn, adress och länkar')),
      name: shown(`${row}: Enhet`),
      contact: noWays('Vägarna tas från personen, teamet eller managingCareUnit'),
    },
    contact: ways(''),
  },
  useful: [
    {
      what: 'kontaktens namn',
      anyOf: ['practitioner/name', 'careTeam/name'],
      sees: 'Vem det är. Nu står bara enheten.',
    },
    {
      what: 'en väg att nå kontakten',
      anyOf: [
        'contact/telecom/value',
        'careTeam/contact/telecom/value',
        'managingCareUnit/contact/telecom/value',
      ],
      sees: 'Telefonnummer att ringa. Nu står ”Inget telefonnummer eller annan väg har lämnats.”',
    },
    {
      what: 'telefontider',
      anyOf: [
        'contact/telecom/period',
        'careTeam/contact/telecom/period',
        'managingCareUnit/contact/telecom/period',
      ],
      sees: 'När det går att ringa. Nu står ”Telefontid saknas”.',
    },
    {
      what: 'rollen',
      anyOf: ['code/code'],
      sees: 'Fast vårdkontakt, läkarkontakt eller omsorgskontakt, med förklaring.',
    },
  ],
  codes: [
    coded(
      'code',
      ({ code }) => ['1', '2', '3', '4'].includes(code),
      'Källans egna ord visas som roll, och kontakten räknas inte som fast.',
    ),
    {
      path: 'contact/telecom/system/code',
      knows: ({ code }) => ['phone', 'fax', 'email', 'pager', 'url', 'sms', 'other'].includes(code),
      instead: 'Står som ”Annat sätt” och går inte att ringa eller trycka på.',
    },
  ],
}
