import { ekbacken, heartClinic, laboratory } from '../../catalogue/region-storstaden.ts'
import type { AccessLogReport } from '../../contracts/riv-ta/get-access-logs-for-patient.ts'
import { accessLog, logRow } from '../facts/access-log.ts'
import { clock, dayBetween, today } from './days.ts'

const units = [ekbacken, heartClinic, laboratory]
const what = ['Läkemedel', 'Provsvar', 'Vårddokumentation', 'Vårdkontakter', 'Diagnoser']
const titles = ['Sjuksköterska', 'Läkare', 'Biomedicinsk analytiker']

/** A log of as many rows as no source may tell of at once, over two years. */
export function manyRows(rows: number): AccessLogReport[] {
  const all = Array.from({ length: rows }, (_, index) => {
    const by = units[index % units.length] ?? ekbacken
    const staff = {
      hsaId: `TSTDEF2329990016-L${index % 40}`,
      name: `Anställd ${index % 40}`,
      title: titles[index % titles.length] ?? '',
    }
    const day = dayBetween('2024-12-01', today, index / rows)
    const at = clock(day, 420 + ((index * 7) % 600))
    return logRow({ by, staff, at, what: what[index % what.length] ?? '' })
  })
  return [accessLog('2024-12-01T00:00', all)]
}
