import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Own measurements',
    text: 'What is measured at home, and who has received it.',
    scope: 'See what is measured at home, such as weight, and who has received it.',
    does: 'enter and correct measurements',
  },
  title: 'Own measurements',
  empty: 'Nothing is agreed to be measured.',
  kind: {
    weight: 'Weight',
    bloodPressure: 'Blood pressure',
    pulse: 'Pulse',
    saturation: 'Oxygen in the blood',
    glucose: 'Blood sugar',
    temperature: 'Temperature',
    other: 'Other',
  },
  unit: {
    kg: 'kg',
    mmHg: 'mm Hg',
    perMin: 'beats a minute',
    percent: '%',
    mmol: 'mmol/l',
    celsius: '°C',
  },
  today: '{{what}} today {{value}}',
  before: '{{what}} {{day}}: {{value}}',
  notToday: '{{what}}: not measured today',
  notYet: '{{what}}: not measured yet',
  notKnown: '{{what}}: none today from those who have answered',
  noValue: 'No value',
} as const satisfies Translation<typeof sv>
