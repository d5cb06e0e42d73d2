import { homeCare } from '../../catalogue/sjostads-kommun.ts'
import type { CareService } from '../../contracts/riv-ta/get-care-services.ts'
import { at, header, hsaId } from '../facts/common.ts'
import { sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { rut } from './person.ts'

const html = 'Gå <b>ut</b> & <img src=x onerror=alert(1)>'
const written = '2026-05-04T09:00'
const headerOf = (id: string) =>
  header({ of: rut.personnummer, system: sjostadsKommun.sourceSystemHSAId, id, unit: homeCare, written })

/** Insatser of which little is said, or what cannot be. */
export const careServices: readonly CareService[] = [
  {
    careServiceHeader: headerOf('UI-1'),
    careServiceBody: {
      performerHealthCareUnit: hsaId('TSTDEF0000000000-FINNSINTE'),
      typeOfCareService: 'OKÄND',
      timePeriod: { start: at('1900-01-01T00:00') },
      input: html,
      scope: html,
    },
  },
  {
    careServiceHeader: headerOf('UI-2'),
    // It ends before it begins.
    careServiceBody: {
      performerHealthCareUnit: hsaId(homeCare.hsaId),
      typeOfCareService: 'HTJ',
      timePeriod: { start: at('2100-01-01T00:00'), end: at('1900-01-01T00:00') },
      input: 'Städning.',
      scope: 'Ibland',
    },
  },
]
