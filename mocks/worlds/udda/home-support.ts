import { homeCare } from '../../catalogue/sjostads-kommun.ts'
import type { HomeSupportRecord } from '../../contracts/own/home-support.ts'
import { kommun } from './writers.ts'

const html = 'Gå <b>ut</b> & <img src=x onerror=alert(1)>'

/** Help and things at home of which little is said. */
export const homeSupport: readonly HomeSupportRecord[] = [
  {
    kind: 'service',
    header: kommun.header({ id: 'UH-1', unit: homeCare }),
    typeOfCareService: 'OKÄND',
    decidedBy: 'TSTDEF0000000000-FINNSINTE',
    performer: { name: html },
  },
  {
    kind: 'device',
    header: kommun.header({ id: 'UH-2', unit: homeCare }),
    name: html,
    instructions: [html],
    link: 'http://osaker.example/',
    support: { name: html },
  },
]
