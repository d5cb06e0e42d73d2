import { homeCare } from '../../catalogue/sjostads-kommun.ts'
import type { PerformedVisitRecord } from '../../contracts/own/performed-visits.ts'
import { at } from '../facts/common.ts'
import { kommun } from './writers.ts'

const html = 'Gå <b>ut</b> & <img src=x onerror=alert(1)>'

const visit = (id: string, told: Partial<PerformedVisitRecord>): PerformedVisitRecord => ({
  header: kommun.header({ id, unit: homeCare }),
  careServiceId: 'UI-2',
  ...told,
})

/** Visits that end before they begin, were never planned, lack all times, or lie a century away. */
export const visits: readonly PerformedVisitRecord[] = [
  visit('UV-1', { planned: { start: at('2026-11-20T09:00'), end: at('2026-11-20T08:00') } }),
  visit('UV-2', { performed: { start: at('2026-11-19T09:00'), end: at('2026-11-19T09:20') } }),
  visit('UV-3', { deviation: html, services: [html], staffCategory: html }),
  visit('UV-4', { planned: { start: at('1900-01-01T09:00') }, performed: { end: at('1900-01-01T10:00') } }),
  visit('UV-5', { planned: { start: at('2100-01-01T09:00'), end: at('2100-01-01T10:00') } }),
  visit('UV-6', { planned: { start: at('2026-11-18T09:00'), end: at('2026-11-28T10:00') } }),
  { ...visit('UV-7', { performed: { start: at('2026-11-18T09:00') } }), careServiceId: 'FINNS-INTE' },
]
