const texts = {
  area: {
    name: 'Allergier och diagnoser',
    text: 'Allergier, varningar, diagnoser och vad som går bra på egen hand.',
    scope: 'Se allergier, diagnoser och vad som behövs hjälp med.',
  },
  title: 'Allergier och diagnoser',
  empty: 'Ingen har skrivit något om allergier, diagnoser eller hjälp som behövs.',
  allergy: 'Allergi: {{names}}',
  allergyMore: 'Allergi: {{names}} och {{count}} till',
  and: 'och',
  others_one: 'Annat att ta hänsyn till: {{names}}',
  others_other: 'Annat att ta hänsyn till: {{count}} saker',
  noneTold: 'Inga varningar hos dem som har svarat',
  notAsked: 'Ingen har lämnat uppgifter om allergier',
  notAllTold: 'Alla har inte svarat om allergier',
  stillAsked: 'Frågar efter allergier …',
  unnamedAlert: 'En varning utan namn',
  unnamedDiagnosis: 'En diagnos utan namn',
  abilities: 'Att klara vardagen',
  disability: 'Funktionsnedsättning',
  assessment: 'Bedömning',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    halsa: typeof texts
  }
}
