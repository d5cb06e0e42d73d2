const texts = {
  who: {
    resident: 'Du',
    relative: 'Närstående',
    care: 'Vården',
    'social-care': 'Omsorgen',
    nobody: 'Ingen har ansvar för det här än',
  },
  nextStep: 'Nästa steg',
  nextBy: {
    resident: 'Det gör du.',
    other: 'Det gör {{name}}.',
    relative: 'Det gör en närstående.',
    care: 'Det gör vården.',
    'social-care': 'Det gör omsorgen.',
    nobody: 'Ingen har ansvar för det här än.',
  },
  nextBefore: 'Senast {{date}}.',
  nextLate: 'Försenat. Skulle ha varit klart {{date}}.',
  noTime: 'Ingen dag är bestämd än.',
  goals: 'Mål',
  goalStatus: {
    proposed: 'föreslaget',
    active: 'pågår',
    'on-hold': 'pausat',
    completed: 'nått',
    cancelled: 'gäller inte längre',
  },
  commitments: 'Vem gör vad',
  done: 'klart',
  doneOn: 'gjordes sist {{date}}',
  through: 'till och med {{date}}',
  risks: 'Om du blir sämre',
  risksOther: 'Om {{name}} blir sämre',
  riskContact: 'Kontakta',
  parties: 'Mellan',
  dates: 'Viktiga dagar',
  valid: 'Gäller',
  wasValid: 'Gällde',
  validBetween: '{{from}} till {{to}}',
  validFrom: 'från {{from}}',
  validTo: 'till {{to}}',
  back: 'Till överenskommelser',
  one: 'Överenskommelse',
  notFound:
    'Överenskommelsen finns inte här. Den kan ha tagits bort, eller så har ingen skickat den till Överblick.',
  endedNote: 'Den här överenskommelsen är avslutad.',
  replacedNote: 'Den här överenskommelsen har ersatts av en annan.',
  partOf: 'Delmål',
  goalResponsible: 'ansvarig: {{who}}',
  goalFollowUp: 'följs upp {{date}}',
  due: 'senast {{date}}',
  notDone: 'inte klart',
  important: 'Viktigt för mig',
  ownWords: 'Med egna ord',
  history: 'Vad som har ändrats',
  followUp: 'Följs upp',
  wasToFollow: 'Skulle ha följts upp',
  writeAll: 'Skriv till alla som är med',
  about: 'Om överenskommelsen',
  related: 'Hör ihop med',
  plan: 'Planen som den ingår i',
  times: 'Tider som hör till',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    overenskommelse: typeof texts
  }
}
