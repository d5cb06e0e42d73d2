import { rule, shown, type Table, unseen } from '../fate.ts'
import { header, ii, iiUnseen } from '../parts.ts'

const page = 'Insatser, sidan för insatsen'
const why = 'Insatsens egna uppgifter visas i stället'
const kinds = ['HSJV', 'HTJ', 'LSS', 'SVTJ', 'SÄBO']

export const careService: Table = {
  title: 'Insatser i kommunen',
  fields: {
    careServiceHeader: header({
      title: unseen(why),
      written: unseen(why),
      name: shown('”Om uppgiften” på samma sida: Ansvarig'),
    }),
    careServiceBody: {
      performerHealthCareUnit: ii(rule(`Slås upp i HSA-katalogen (${page}: Utförare, med telefon)`)),
      performerHealthCareProfessional: iiUnseen('Bara ett id; portalen har inget register över personal'),
      typeOfCareService: shown(`${page}: Sort, Kontakter: hjälp hemma, och insatsens namn när input saknas`),
      timePeriod: { start: shown(`${page}: Från`), end: shown(`${page}: Till`) },
      input: shown('Insatser, listan och sidan för insatsen: namnet, och Innehåll'),
      scope: shown(`${page}: Omfattning`),
      housing: shown(`${page}: Boende`),
    },
  },
  useful: [
    {
      what: 'vad insatsen är',
      anyOf: ['careServiceBody/input', 'careServiceBody/typeOfCareService'],
      sees: 'Ett namn på insatsen. Nu står ”En insats”.',
    },
    {
      what: 'vem som utför insatsen',
      anyOf: ['careServiceBody/performerHealthCareUnit'],
      sees: 'Utförare, med namn och telefon. Nu står ”Kommunen säger inte vem som utför insatsen.”',
    },
    { what: 'hur mycket', anyOf: ['careServiceBody/scope'], sees: 'Omfattning.' },
    { what: 'sedan när', anyOf: ['careServiceBody/timePeriod/start'], sees: 'Från, med dagen.' },
  ],
  codes: [
    {
      path: 'careServiceBody/typeOfCareService',
      knows: ({ code }) => kinds.includes(code),
      instead: 'Koden visas som den står, utan förklaring.',
    },
  ],
}
