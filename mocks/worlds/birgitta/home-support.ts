import { weekDayNames } from '#platform/answer/contract.ts'
import { homeCare, homeNursing, homeRehab, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { HomeSupportRecord } from '../../contracts/own/home-support.ts'
import { ownHeader } from '../facts/own-header.ts'
import { birgitta } from './person.ts'

const header = (id: string, unit = homeCare, written = '2026-09-02T09:00') =>
  ownHeader({
    of: birgitta.personnummer,
    system: sjostadsKommun.sourceSystemHSAId,
    id,
    unit,
    written,
  })

/** What Birgitta has at home: the alarm, the rollator and the medicine dispenser. */
export const homeSupport: HomeSupportRecord[] = [
  {
    header: header('HJM-881', homeCare, '2025-10-01T10:00'),
    name: 'Trygghetslarm på armen',
    purpose: 'Du får hjälp dygnet runt när du trycker på knappen.',
    instructions: [
      'Ha larmet på dig hela tiden, också i duschen.',
      'Tryck på den röda knappen tills det piper.',
      'Vänta. Någon pratar med dig i högtalaren och kommer om det behövs.',
      'Prova larmet varje måndag.',
    ],
    link: 'https://sjostad.example/trygghetslarm',
    support: {
      name: 'Trygghetscentralen',
      phone: '031-390 06 60',
      hours: [{ days: [...weekDayNames], start: '00:00', end: '24:00' }],
    },
    validFrom: '2025-10-01',
  },
  {
    header: header('HJM-907', homeNursing, '2026-10-05T10:00'),
    name: 'Läkemedelsautomat',
    purpose: 'Den ger dig rätt medicin på rätt tid.',
    instructions: ['Ta påsen när automaten blinkar och piper.', 'Öppna påsen på den streckade linjen.'],
    support: {
      name: 'Hemsjukvården Sjöstad',
      phone: '031-390 06 30',
      hours: [{ days: [...weekDayNames], start: '00:00', end: '24:00' }],
    },
    validFrom: '2026-10-05',
  },
  {
    header: header('HJM-640', homeRehab, '2025-06-10T10:00'),
    name: 'Rollator',
    purpose: 'Du går säkrare ute och kan vila på sitsen.',
    instructions: ['Lås bromsarna innan du sätter dig.'],
    support: { name: 'Hjälpmedelsservice', phone: '031-390 06 62' },
    validFrom: '2025-06-10',
  },
  {
    header: {
      ...header('HJM-990'),
      approvedForPatient: false,
    },
    name: 'EJ-FOR-PATIENT: larmmatta under utredning',
  },
  { header: { ...header('HJM-100'), nullified: true }, name: 'EJ-FOR-PATIENT: fel person' },
]
