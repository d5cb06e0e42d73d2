import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { rolf } from './person.ts'

const region = writerOf(rolf.personnummer, regionStorstaden)

/** Blood sugar before breakfast; on the twelfth his daughter wrote it in for him. */
const sugars: Readonly<Record<string, number>> = {
  '2026-10-29': 7.8,
  '2026-11-02': 8.1,
  '2026-11-05': 6.9,
  '2026-11-09': 7.4,
  '2026-11-12': 8.6,
  '2026-11-16': 7.1,
  '2026-11-19': 7.7,
}

export const measurements = Object.entries(sugars).map(([day, value]) =>
  region.measurement({
    id: `mv-socker-${day}`,
    unit: ekbacken,
    taken: `${day}T07:40`,
    code: '14749-6',
    name: 'Blodsocker',
    values: { '14749-6': value },
    ucum: 'mmol/L',
    ...(day === '2026-11-12' && { by: 'Magdalena Hult' }),
  }),
)
