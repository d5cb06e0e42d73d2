import { privateHomeCare } from '../../catalogue/bjorkens-hemtjanst.ts'
import { footClinic } from '../../catalogue/fotkliniken-linden.ts'
import { eyeClinic } from '../../catalogue/ogonkliniken.ts'
import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { assessment, homeCare, homeNursing } from '../../catalogue/sjostads-kommun.ts'
import { careManager, type CareManagerFacts } from '../facts/care-manager.ts'
import { birgitta } from './person.ts'
import { amina, ellen, eva, eyeNurse, jonas, karin, maria, selin, sten } from './staff.ts'

const from = (system: string) => (facts: Omit<CareManagerFacts, 'of' | 'system'>) =>
  careManager({ of: birgitta.personnummer, system, ...facts })

const region = from('TSTDEF2329990016-SYS1')
const eye = from('TSTDEF2329990016-SYS2')
const kommun = from('TSTDEF2129990024-SYS1')
const foot = from('TSTDEF5599990032-SYS1')
const bjorken = from('TSTDEF5599990065-SYS1')

const officeHours = { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] } as const

/** Fasta kontakter at the region. */
export const regionCareManagers = [
  region({
    code: { code: '1', displayName: 'Fast vårdkontakt' },
    practitioner: amina,
    unit: ekbacken,
    from: '2026-02-01',
    phones: [{ value: '08-465 004 11', hours: { ...officeHours, start: '08:00', end: '16:00' } }],
    mail: 'amina.wallin@ekbacken.example',
    note: 'Ring mig när du undrar över hjärtat eller dina mediciner.',
    internalNotes: 'INTERN-ANTECKNING: vill helst bli uppringd efter klockan 10.',
  }),
  region({
    code: { code: '2', displayName: 'Fast läkarkontakt i primärvård' },
    practitioner: karin,
    unit: ekbacken,
    from: '2026-01-01',
    phones: [
      {
        value: '08-465 004 13',
        hours: { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], start: '08:00', end: '10:00' },
      },
    ],
  }),
  region({
    code: { code: '2', displayName: 'Fast läkarkontakt i primärvård' },
    practitioner: sten,
    unit: ekbacken,
    from: '2021-03-01',
    to: '2025-12-31',
    phones: [],
  }),
]

/** Contacts at the kommun's two omsorgsgivare. */
export const kommunCareManagers = [
  kommun({
    code: { code: '3', displayName: 'Fast omsorgskontakt i hemtjänsten' },
    practitioner: jonas,
    careTeam: 'Team Norr',
    unit: homeCare,
    from: '2026-01-15',
    phones: [
      {
        value: '031-390 06 21',
        hours: {
          days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
          start: '07:00',
          end: '21:00',
        },
      },
    ],
    note: 'Är jag ledig svarar någon annan i Team Norr.',
    internalNotes: 'INTERN-ANTECKNING: dottern ringer ofta.',
  }),
  kommun({
    code: { originalText: 'Ansvarig distriktssköterska' },
    practitioner: eva,
    unit: homeNursing,
    from: '2026-06-01',
    phones: [{ value: '031-390 06 31', hours: { ...officeHours, start: '08:00', end: '16:30' } }],
  }),
  kommun({
    code: { code: '71', codeSystem: 'TSTDEF-ROLL', displayName: 'Biståndshandläggare' },
    practitioner: maria,
    unit: assessment,
    from: '2025-10-01',
    phones: [{ value: '031-390 06 11', hours: { ...officeHours, start: '09:00', end: '11:00' } }],
    mail: 'bistand@sjostad.example',
    internalNotes: 'INTERN-ANTECKNING: ny utredning planeras.',
  }),
]

/** Her contact at the private utförare that does the shopping. */
export const privateCareManagers = [
  bjorken({
    code: { originalText: 'Kontaktperson för inköpen' },
    practitioner: selin,
    unit: privateHomeCare,
    from: '2026-09-02',
    phones: [{ value: '040-628 04 51', hours: { ...officeHours, start: '07:00', end: '16:00' } }],
    internalNotes: 'INTERN-ANTECKNING: betalar varorna mot faktura.',
  }),
]

export const eyeCareManagers = [
  eye({
    code: { code: '45', codeSystem: 'TSTDEF-ROLL', originalText: 'Kontaktsjuksköterska' },
    practitioner: eyeNurse,
    unit: eyeClinic,
    from: '2025-12-02',
    phones: [{ value: '08-465 004 41' }],
    internalNotes: 'INTERN-ANTECKNING: ser dåligt på vänster öga, skriv stort.',
  }),
]

export const footCareManagers = [
  foot({
    code: { originalText: 'Din fotterapeut' },
    practitioner: ellen,
    unit: footClinic,
    from: '2024-05-01',
    phones: [
      { value: '040-628 04 11', hours: { days: ['Tuesday', 'Thursday'], start: '09:00', end: '15:00' } },
    ],
    internalNotes: 'INTERN-ANTECKNING: betalar kontant.',
  }),
]
