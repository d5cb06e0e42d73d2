import { homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { CareManager } from '../../contracts/riv-ta/get-care-managers.ts'
import { careManager } from '../facts/care-manager.ts'
import { hsaIdOid } from '../facts/common.ts'
import { dayBetween, today } from './days.ts'
import { nameOf } from './staff.ts'

/** Everyone who has come home through the years. */
export function manyContacts(of: string, count: number): CareManager[] {
  return Array.from({ length: count }, (_, index) =>
    careManager({
      of,
      system: sjostadsKommun.sourceSystemHSAId,
      unit: homeCare,
      code: { code: '99', codeSystem: hsaIdOid, displayName: 'Kontaktperson' },
      practitioner: {
        hsaId: `TSTDEF2129990024-P${1000 + index}`,
        name: `${nameOf(index)} ${index + 1}`,
        title: 'Undersköterska',
      },
      from: dayBetween('2015-01-01', today, index / count),
      phones: [{ value: '031-390 06 20' }],
    }),
  )
}
