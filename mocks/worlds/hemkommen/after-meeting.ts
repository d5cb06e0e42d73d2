import { at } from '../facts/common.ts'
import { agreements } from './agreements.ts'
import { regionPlanStructures } from './plan-structures.ts'

/** When what was decided at the meeting of 3 December had been written down, Swedish local time. */
export const writtenAfterMeeting = '2026-12-03T15:20'

const by = 'Gunilla Ros, Vårdcentralen Ekbacken'
const written = at(writtenAfterMeeting)

/** The parts of the plans as they became: the SIP was made, and the others stand. */
export const plansAfterMeeting = regionPlanStructures.map((plan) =>
  plan.planDocumentId === 'SIP-502'
    ? {
        ...plan,
        header: { ...plan.header, authorTime: written },
        status: 'active' as const,
        purpose: 'Du ska kunna gå ut själv igen och klara vardagen hemma.',
        wishes: ['Jag vill gå ut med hunden igen, utan att vara rädd för att ramla.'],
        goals: [
          {
            id: '1',
            description: 'Gå ut med hunden en gång om dagen',
            lifecycleStatus: 'active',
            responsible: 'Siv Norling',
            followUpDate: '2027-01-21',
          },
        ],
        activities: [
          {
            id: '1',
            title: 'Träna att gå ute',
            status: 'scheduled',
            principal: 'kommun' as const,
            responsible: 'Hemrehabiliteringen Sjöstad',
            scheduledPeriod: { start: '2026-12-07', end: '2027-01-21' },
          },
          { id: '2', title: 'Söka trygghetslarm', status: 'not-started', principal: 'kommun' as const },
        ],
        ...(plan.meeting && { meeting: { ...plan.meeting, status: 'held' as const } }),
        ...(plan.process && {
          process: {
            ...plan.process,
            steps: [
              ...plan.process.steps.filter(({ step }) => step !== 'meeting'),
              { step: 'meeting', date: '2026-12-03' },
              { step: 'plan', date: '2026-12-03', by },
              { step: 'follow-up', date: '2027-01-21' },
            ],
          },
        }),
        history: [{ date: '2026-12-03', by, text: 'Planen gjordes på mötet.' }],
        followUpDate: '2027-01-21',
      }
    : plan,
)

/** The agreement as it became: less help, and more training. */
export const agreementsAfterMeeting = agreements.map((agreement) => ({
  ...agreement,
  header: { ...agreement.header, authorTime: written },
  nextStep: {
    text: 'Fysioterapeuten kommer och tränar att gå ute med dig.',
    responsible: 'care' as const,
    dueDate: '2026-12-07',
  },
  goals: agreement.goals.map((goal) =>
    goal.description === 'Gå ut med hunden' ? { ...goal, lifecycleStatus: 'active' } : goal,
  ),
  commitments: agreement.commitments.map((one) =>
    one.text === 'Komma morgon och kväll' ? { ...one, text: 'Komma på morgonen' } : one,
  ),
  history: [
    { date: '2026-12-03', by, text: 'Du klarar kvällarna själv. Fysioterapeuten tränar med dig ute.' },
    ...(agreement.history ?? []),
  ],
}))
