import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { PatientInformationRecord } from '../../contracts/own/patient-information.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'
import { amina, eva, karin } from './staff.ts'

const { header } = writerOf(birgitta.personnummer, regionStorstaden)
const kommun = writerOf(birgitta.personnummer, sjostadsKommun)

const by = ({ name, title }: typeof amina) => ({ name, title })

/** What vårdcentralen has chosen for Birgitta to see and read. */
export const regionInformation: readonly PatientInformationRecord[] = [
  {
    header: header({ id: 'PI-2210', unit: ekbacken, written: '2026-11-10T10:42' }),
    title: 'Så väger du dig rätt',
    form: 'film',
    reason: 'Du väger dig varje morgon. Filmen visar hur vikten blir rätt från gång till gång.',
    chosenBy: by(amina),
    chosenOn: '2026-11-10',
    link: 'https://film.regionstorstaden.example/vagning',
    planDocumentId: 'VP-2026-0412',
    about: 'Hjärtsvikt',
  },
  {
    header: header({ id: 'PI-2188', unit: ekbacken, written: '2026-10-14T15:20' }),
    title: 'Frågor om hur du mår, inför uppföljningen av planen',
    form: 'questions',
    reason: 'Svaren gås igenom på mötet den 18 december.',
    chosenBy: by(karin),
    chosenOn: '2026-10-14',
    link: 'https://formular.regionstorstaden.example/sip',
    planDocumentId: 'SIP-2026-0088',
  },
  {
    header: header({ id: 'PI-2190', unit: ekbacken, approvedForPatient: false }),
    title: 'EJ-FOR-PATIENT: ännu inte vald',
    planDocumentId: 'SIP-2026-0088',
  },
]

/** What hemsjukvården has chosen: of no plan in GetCarePlans. */
export const kommunInformation: readonly PatientInformationRecord[] = [
  {
    header: kommun.header({ id: 'HSV-PI-31', unit: homeNursing, written: '2026-10-22T14:40' }),
    title: 'Att leva med bensår',
    form: 'text',
    reason: 'Du har ett sår på smalbenet, och rörelse hjälper det att läka.',
    chosenBy: by(eva),
    chosenOn: '2026-10-22',
    text: 'Gå en stund flera gånger om dagen.\nLägg upp benen när du vilar.\nLåt lindan sitta kvar tills den byts.',
    about: 'Såret på smalbenet',
  },
]
