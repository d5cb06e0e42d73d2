import { homeCare } from '../../catalogue/sjostads-kommun.ts'
import type { HomeSupportRecord } from '../../contracts/own/home-support.ts'
import { kommun } from './writers.ts'

const html = 'Gå <b>ut</b> & <img src=x onerror=alert(1)>'

/** Help and things at home of which little is said. */
export const homeSupport: readonly HomeSupportRecord[] = [
  {
    header: kommun.header({ id: 'UH-2', unit: homeCare }),
    name: html,
    instructions: [html],
    link: 'http://osaker.example/',
    support: { name: html },
  },
]
