const texts = {
  area: {
    name: 'Egna mätvärden',
    text: 'Det som mäts hemma, och vilka som har fått värdena.',
    scope: 'Se det som mäts hemma, till exempel vikt, och vilka som har fått värdena.',
    does: 'skriva in och rätta mätvärden',
  },
  title: 'Egna mätvärden',
  empty: 'Inget är överenskommet att mäta.',
  kind: {
    weight: 'Vikt',
    bloodPressure: 'Blodtryck',
    pulse: 'Puls',
    saturation: 'Syrehalt i blodet',
    glucose: 'Blodsocker',
    temperature: 'Temperatur',
    other: 'Annat',
  },
  unit: {
    kg: 'kg',
    mmHg: 'mm Hg',
    perMin: 'slag i minuten',
    percent: '%',
    mmol: 'mmol/l',
    celsius: '°C',
  },
  today: '{{what}} i dag {{value}}',
  before: '{{what}} {{day}}: {{value}}',
  notToday: '{{what}}: inte mätt i dag',
  notYet: '{{what}}: inte mätt än',
  notKnown: '{{what}}: inget i dag från dem som har svarat',
  noValue: 'Inget värde',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    matvarden: typeof texts
  }
}
