import { rule, shown, type Table, unseen } from '../fate.ts'
import { cvUnseen } from '../parts.ts'

const row = 'Kontakter: Vårdcentral'

export const listing: Table = {
  title: 'Listning',
  fields: {
    validFromDate: shown(`${row}, Gäller från`),
    validToDate: shown(`${row}, Gäller till. Efter dagen står den under Tidigare kontakter`),
    listingType: cvUnseen('Används bara för att hålla isär listningar'),
    healthcareFacility: {
      id: rule('Slås upp i HSA-katalogen: telefon, öppettider, adress och länkar'),
      name: shown(`${row}, namnet`),
      hasQueue: unseen('Bara om personen själv står i kö visas'),
      supportsHealthcarePersonnel: unseen('Styr ett val som görs på vårdcentralens egen sida'),
      queueLength: unseen('Personens egen plats i kön visas i stället'),
      estimatedWaitInQueue: unseen('Portalen har ingen plats för väntetiden'),
    },
    healthcarePersonnel: {
      id: rule('Slår ihop läkaren med samma fasta läkarkontakt'),
      name: shown(`${row}, läkaren`),
      title: shown(`${row}, läkarens yrke`),
    },
    isInQueue: shown(`${row}: ”Står i kö”`),
    queuePosition: shown(`${row}: Plats i kön`),
    remainingChanges: unseen('Byte av vårdcentral görs på vårdcentralens egen sida'),
  },
  useful: [
    { what: 'sedan när listningen gäller', anyOf: ['validFromDate'], sees: 'Gäller från, med dagen.' },
    {
      what: 'vem som är läkare',
      anyOf: ['healthcarePersonnel/name'],
      sees: 'Läkarens namn vid vårdcentralen.',
    },
    {
      what: 'vårdcentralens namn',
      anyOf: ['healthcareFacility/name'],
      sees: 'Namnet. Utan namn måste HSA-katalogen känna enheten.',
    },
  ],
  codes: [],
}
