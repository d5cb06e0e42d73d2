import { ekbacken } from '../../catalogue/region-storstaden.ts'
import type { AgreementRecord } from '../../contracts/own/agreements.ts'
import { region } from './writers.ts'

const html = 'Gå <b>ut</b> & <img src=x onerror=alert(1)>'

/** Longer than anybody reads at once, with a number to call in its beginning and something to find at its end. */
const longText = `Ring 08-465 004 10. ${'Ta med din medicinlista. '.repeat(2_000)}Slut på texten.`

const header = (id: string) => region.header({ id, unit: ekbacken })

const daily = (text: string, repeat: string) => ({ text, responsible: 'resident', done: false, repeat })

/** Agreements that are odd, each in its own way. */
export const agreements: readonly AgreementRecord[] = [
  {
    header: header('UO-1'),
    title: html,
    status: 'active',
    // Ends before it begins.
    validFrom: '2026-12-01',
    validTo: '2026-01-01',
    parties: [],
    important: html,
    nextStep: { text: 'Någon ringer.', responsible: 'någon annan' },
    goals: [
      { description: html, lifecycleStatus: 'lagd på is', responsible: 'okänd' },
      {
        description: html,
        lifecycleStatus: 'active',
        subGoals: [{ description: html, lifecycleStatus: '?' }],
      },
    ],
    commitments: [
      { text: 'Utan ansvarig', done: false },
      { text: 'Med okänd ansvarig', responsible: 'kommittén', done: false },
      { text: 'Utan slut', responsible: 'resident', done: false, repeat: 'FREQ=DAILY' },
      {
        text: 'Med en dag som aldrig kommer',
        responsible: 'resident',
        done: false,
        repeat: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      },
      {
        text: 'Med en regel som ingen förstår',
        responsible: 'resident',
        done: false,
        repeat: 'lite då och då',
      },
      { text: html, responsible: 'resident', done: false, dueDate: '2026-11-20' },
    ],
    risks: [{ trigger: html, action: html, contact: html }],
    history: [{ date: '2026-11-01', text: html }],
    plan: { documentId: 'FINNS-INTE', title: 'En plan som ingen har lämnat' },
  },
  {
    header: header('UO-3'),
    title: 'Regler som inte går att följa',
    status: 'active',
    validFrom: '2026-11-03',
    parties: [],
    goals: [],
    commitments: [
      // Every seventh day from a Tuesday is never a Monday.
      daily('Var sjunde dag, men bara måndagar', 'FREQ=DAILY;INTERVAL=7;BYDAY=MO'),
      daily('Varje vecka den femtonde', 'FREQ=WEEKLY;BYMONTHDAY=15'),
      daily('Varje dag som är den första måndagen', 'FREQ=DAILY;BYDAY=1MO'),
      daily('Till och med i oktober', 'FREQ=DAILY;UNTIL=20261031T225959Z'),
      daily('Gå ut varje dag', 'FREQ=DAILY'),
    ],
    risks: [],
  },
  {
    header: header('UO-4'),
    title: 'Slut, men ännu inte avslutad',
    status: 'active',
    validFrom: '2026-09-01',
    validTo: '2026-10-31',
    parties: [],
    goals: [],
    commitments: [daily('Gick ut i oktober', 'FREQ=DAILY')],
    risks: [],
  },
  {
    header: header('UO-5'),
    title: 'En överenskommelse med mycket text',
    status: 'active',
    validFrom: '2026-11-03',
    parties: [],
    important: longText,
    goals: [{ description: longText, lifecycleStatus: 'active' }],
    commitments: [{ text: longText, responsible: 'resident', done: false }],
    risks: [{ trigger: 'Om du undrar', action: longText }],
  },
  {
    header: header('UO-2'),
    title: 'En överenskommelse utan innehåll',
    status: 'active',
    parties: [],
    goals: [],
    commitments: [],
    risks: [],
  },
]
