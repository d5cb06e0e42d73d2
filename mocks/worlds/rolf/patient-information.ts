import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { PatientInformationRecord } from '../../contracts/own/patient-information.ts'
import { writerOf } from '../facts/writer.ts'
import { rolf } from './person.ts'
import { diabetesNurse } from './staff.ts'

const region = writerOf(rolf.personnummer, regionStorstaden)

/** What vårdcentralen has chosen for Rolf to read. */
export const information: readonly PatientInformationRecord[] = [
  {
    header: region.header({ id: 'PI-811', unit: ekbacken, written: '2026-08-20T11:10' }),
    title: 'Se efter fötterna varje kväll',
    form: 'text',
    reason: 'Du har haft ett sår på stortån.',
    chosenBy: { name: diabetesNurse.name, title: diabetesNurse.title },
    chosenOn: '2026-08-20',
    text: 'Titta på hela foten, också mellan tårna. Använd en spegel för undersidan.',
    planDocumentId: 'VP-811',
    about: 'Diabetes',
  },
]
