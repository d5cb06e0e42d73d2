import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { covid, influenza, pneumococci, tbe } from '../facts/vaccines.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'

const region = writerOf(siv.personnummer, regionStorstaden)
const at = (id: string, day: string, ...given: ReturnType<typeof tbe>[]) =>
  region.vaccination({ id: `VA-${id}`, unit: ekbacken, day, given })

const { dose: _, ...booster } = tbe(1, 1, 'VNR1T11', { comment: 'Påfyllnad efter tre år.' })

/** What Siv has been given: over 50 she needed four doses against TBE. */
export const vaccinations = [
  at('50301', '2017-03-14', tbe(1, 4, 'VNR1M08')),
  at('50302', '2017-04-18', tbe(2, 4, 'VNR1M08')),
  at('50303', '2017-06-20', tbe(3, 4, 'VNR1M15')),
  at('50304', '2018-03-20', tbe(4, 4, 'VNR1N02')),
  at('50305', '2020-11-10', pneumococci('T024410', { product: 'Pneumovax', maker: 'MSD' })),
  at('50306', '2021-04-20', covid('EX3599', { dose: [1, 2], complete: false })),
  at('50307', '2021-05-04', booster),
  at('50308', '2021-06-01', covid('FA7812', { dose: [2, 2] })),
  at('50309', '2021-12-07', covid('FM3802')),
  at('50310', '2022-09-27', covid('GH9701')),
  at('50311', '2023-10-31', influenza('V3K151', { product: 'Vaxigrip Tetra' }), covid('KE7744')),
  at('50312', '2024-10-29', influenza('V3L702', { product: 'Vaxigrip Tetra' })),
  at('50313', '2025-10-28', influenza('W3M233')),
  at('50314', '2026-10-27', influenza('X3N019')),
]
