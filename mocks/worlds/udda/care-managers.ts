import { ekbacken, heartClinic, rehabEkbacken } from '../../catalogue/region-storstaden.ts'
import type { CareManager } from '../../contracts/riv-ta/get-care-managers.ts'
import { region } from './writers.ts'

const someone = (id: string, name: string) => ({ hsaId: `TSTDEF2329990016-P${id}`, name, title: 'Läkare' })

const doctor = { code: '2', displayName: 'Fast läkarkontakt i primärvård' }

function nameless(manager: CareManager): CareManager {
  const { name: _, ...practitioner } = manager.practitioner
  return { ...manager, practitioner }
}

/** At a unit that nobody has told the name of. */
function unitless(manager: CareManager): CareManager {
  const { managingCareUnit: unit } = manager
  if (!unit) return manager
  const hsaId = { ...unit.hsaId, extension: 'TSTDEF0000000000-OKAND' }
  return { ...manager, managingCareUnit: { hsaId, contact: [] } }
}

/** More than anybody needs. */
const manyNumbers = [
  '08-465 004 80',
  '08-465 004 81',
  '08-465 004 82',
  '08-465 004 83',
  '08-465 004 84',
  '08-465 004 85',
  '08-465 004 86',
  '08-465 004 87',
  '08-465 004 88',
  '08-465 004 89',
  '08-465 004 90',
  '08-465 004 91',
]

/** Eighty signs, most of them in one word. */
const longName = 'Anna-Karin Fagerbergsstrandlundqvistskogsforsbackdalholmgrenssonwestermarkstrand'

/** Contacts that are odd, each in its own way. */
export const careManagers = [
  // Two who are both the only one there may be.
  region.careManager({
    code: doctor,
    practitioner: someone('801', 'Läkaren Ett'),
    unit: ekbacken,
    from: '2026-01-01',
    phones: [{ value: '08-465 004 72' }],
  }),
  region.careManager({
    code: doctor,
    practitioner: someone('802', 'Läkaren Två'),
    unit: rehabEkbacken,
    from: '2026-02-01',
    phones: [],
  }),
  nameless(
    region.careManager({
      code: { code: '1', displayName: 'Fast vårdkontakt' },
      practitioner: someone('803', 'Utan namn'),
      unit: heartClinic,
      from: '2026-03-01',
      phones: [],
      note: 'Kom ihåg <b>kortet</b> & <script>alert(1)</script>',
    }),
  ),
  region.careManager({
    code: { code: '3', displayName: 'Fast omsorgskontakt i hemtjänsten' },
    practitioner: someone('804', 'Vars tid är ute'),
    unit: ekbacken,
    from: '2020-01-01',
    to: '2021-01-01',
    phones: [],
  }),
  region.careManager({
    code: { code: '99', codeSystem: '1.2.3' },
    practitioner: someone('805', 'Utan känd roll'),
    unit: ekbacken,
    from: '2026-01-01',
    to: '2025-01-01',
    phones: [
      { value: '08-465 004 71', hours: { days: ['Monday'], start: '22:00', end: '02:00' } },
      { value: 'inget nummer' },
    ],
  }),
  // Of the shortest name there is.
  region.careManager({
    code: { originalText: 'Samordnare' },
    practitioner: someone('806', 'Ö'),
    unit: ekbacken,
    from: '2026-01-01',
    phones: manyNumbers.map((value) => ({ value })),
  }),
  unitless(
    region.careManager({
      code: { originalText: 'Kontaktperson' },
      practitioner: someone('807', longName),
      unit: ekbacken,
      from: '2026-01-01',
      phones: [{ value: 'Fråga efter mig i receptionen' }],
    }),
  ),
]
