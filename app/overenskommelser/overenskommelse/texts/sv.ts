const texts = {
  who: {
    resident: 'Du',
    relative: 'Närstående',
    care: 'Vården',
    'social-care': 'Omsorgen',
    nobody: 'Ingen har ansvar än',
  },
  goals: 'Mål',
  goalStatus: {
    proposed: 'föreslaget',
    active: 'pågår',
    'on-hold': 'pausat',
    completed: 'nått',
    cancelled: 'avslutat',
  },
  commitments: 'Vem gör vad',
  done: 'klart',
  doneOn: 'gjordes senast {{date}}',
  through: 'till och med {{date}}',
  risks: 'Om du blir sämre',
  riskContact: 'Kontakta',
  parties: 'Mellan',
  valid: 'Gäller',
  validBetween: '{{from}} till {{to}}',
  validFrom: 'från {{from}}',
  validTo: 'till {{to}}',
  back: 'Till överenskommelser',
  one: 'Överenskommelse',
  notFound: 'Överenskommelsen finns inte, eller så har ingen källa lämnat den.',
  endedNote: 'Den här överenskommelsen är avslutad.',
  replacedNote: 'Den här överenskommelsen har ersatts av en annan.',
  partOf: 'Delmål',
  goalResponsible: 'Ansvarig: {{who}}',
  goalFollowUp: 'Följs upp {{date}}',
  due: 'Senast {{date}}',
  notDone: 'inte klart',
  important: 'Viktigt för mig',
  history: 'Vad som har ändrats',
  followUp: 'Följs upp',
  plan: 'Ingår i planen',
  times: 'Se tiderna som hör till',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    overenskommelse: typeof texts
  }
}
