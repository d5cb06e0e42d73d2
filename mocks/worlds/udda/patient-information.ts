import { ekbacken } from '../../catalogue/region-storstaden.ts'
import type { PatientInformationRecord } from '../../contracts/own/patient-information.ts'
import { region } from './writers.ts'

const html = 'Läs <b>det här</b> & <img src=x onerror=alert(1)>'

/** Without anything to read, with a link that nobody should follow, and of a plan that is not told. */
export const information: readonly PatientInformationRecord[] = [
  { header: region.header({ id: 'UPI-1', unit: ekbacken }), title: html, reason: html, text: html },
  {
    header: region.header({ id: 'UPI-2', unit: ekbacken }),
    title: `${'Ett mycket långt namn på en film '.repeat(6)}${'x'.repeat(120)}`,
    form: 'film',
    link: 'javascript:alert(1)',
    planDocumentId: 'FINNS-INTE',
    chosenOn: '2100-01-01',
  },
  { header: region.header({ id: 'UPI-3', unit: ekbacken }), title: 'Bara ett namn', chosenBy: {} },
]
