const texts = {
  back: 'Till planer',
  print: 'Skriv ut planen',
  one: 'Plan',
  notFound: 'Planen finns inte, eller så har ingen källa lämnat den.',
  status: { ended: 'Den här planen är avslutad', coming: 'Den här planen har inte börjat gälla än' },
  mainResponsible: 'Huvudansvarig',
  followUp: 'Följs upp',
  partOf: 'Ingår i',
  times: 'Se tiderna som hör till',
  documentOnly: 'Vad som står i dokumentet visas inte uppdelat här.',
  nothingGiven:
    'Källan har bara lämnat att planen finns, inte vad som står i den. Be den som ansvarar om en kopia.',
  agreements: 'Överenskommelser i planen',
  under: 'Planer som hör hit',
  meeting: 'Kallelse till möte',
  place: 'Plats',
  invited: 'Kallade',
  wishes: 'Så vill du ha det',
  goals: 'Mål',
  partGoal: 'Delmål:',
  responsible: 'Ansvarig: {{who}}',
  followedUp: 'Följs upp {{day}}',
  goalStatus: {
    proposed: 'föreslaget',
    active: 'pågår',
    'on-hold': 'pausat',
    completed: 'nått',
    cancelled: 'avslutat',
  },
  activities: 'Det här ska göras',
  owner: {
    own: 'Du och dina närstående',
    region: 'Regionen gör',
    kommun: 'Kommunen gör',
    privat: 'Privata utförare gör',
    named: 'Andra gör',
    none: 'Det sägs inte vem som gör det',
  },
  activityStatus: {
    'not-started': 'inte påbörjad',
    scheduled: 'planerad',
    'in-progress': 'pågår',
    'on-hold': 'pausad',
    completed: 'klar',
    cancelled: 'inställd',
  },
  between: '{{from}} till {{to}}',
  week: 'Din vecka',
  missing: {
    title: 'Det här saknas i planen',
    owner: 'det står inte vem som gör det',
    day: 'det har ingen dag än',
    both: 'det står varken vem som gör det eller när',
  },
  participants: 'De som är med',
  history: 'Vad som har ändrats',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    vardplan: typeof texts
  }
}
