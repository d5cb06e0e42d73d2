const texts = {
  back: 'Till vem som får läsa',
  title: 'Spärrar',
  intro: 'Här står vilka uppgifter i vården och omsorgen som är spärrade för andra.',
  empty: 'Inget är spärrat.',
  part: {
    holds: 'Spärrat nu',
    outside: 'Delas inte från omsorgen',
    coming: 'Spärras senare',
    lifted: 'Spärrar som är borta',
  },
  whose: 'Det som {{holder}} har skrivit',
  somebody: 'någon som Överblick inte vet namnet på',
  type: {
    inner: 'Andra mottagningar och avdelningar i {{giver}} kan inte läsa det, och inte andra vårdgivare.',
    innerUnnamed:
      'Andra mottagningar och avdelningar hos samma vårdgivare kan inte läsa det, och inte andra vårdgivare.',
    outer: 'Andra vårdgivare kan inte läsa det.',
    unknown:
      'Vad spärren gäller framgår inte. Räkna med att andra inte kan läsa, och fråga den som har uppgifterna.',
  },
  outside: 'Andra i vården och omsorgen kan inte läsa det.',
  since: 'Sedan {{day}}.',
  from: 'Från {{day}}.',
  lifted: 'Togs bort {{day}}.',
  lastDay: 'Gällde till och med {{day}}.',
  liftedUndated: 'Har tagits bort. När framgår inte.',
  written: {
    from: 'Gäller det som är skrivet från {{from}}.',
    until: 'Gäller det som är skrivet fram till {{until}}.',
    both: 'Gäller det som är skrivet från {{from}} fram till {{until}}.',
  },
  except: 'Inte spärrat: {{what}}.',
  excepts: { lak: 'läkemedel', upp: 'allergier och annat som vården måste veta' },
  open: 'Öppet för {{unit}} till {{until}}.',
  openUnnamed: 'Öppet för en mottagning, till {{until}}.',
  openOne: 'Öppet för en av dem som arbetar på {{unit}}, till {{until}}.',
  seen: 'En spärr döljer inget här i Överblick. Den gäller bara dem som arbetar i vården och omsorgen.',
  ill: {
    title: 'Om man blir sjuk',
    text: 'Den som ger vård ser att något är spärrat, men inte vad. De ska fråga innan de läser. Är livet i fara får vården läsa ändå, och då står det i loggen. Omsorgen får aldrig göra det.',
  },
  change: {
    title: 'Att spärra, eller ta bort en spärr',
    care: 'Säg det till den som har uppgifterna. En spärr i vården görs av vårdgivaren, och kan tas bort när som helst. Det går inte att göra här.',
    omsorg:
      'I omsorgen finns ingen spärr mellan enheter. Där kan man i stället säga nej till att uppgifterna delas med andra.',
    here: 'Det går att spärra och ta bort spärrar här. Det gäller genast.',
    child: 'Ett barns uppgifter kan en vårdnadshavare inte spärra.',
    sees: 'Du kan se vad som är spärrat, men inte ändra det.',
    unknown: 'Vilka det är kunde inte hämtas just nu.',
    who: 'Ring eller skriv till',
    write: 'Skriv till {{name}}',
  },
  ask: {
    sending: 'Skickar …',
    already: 'Det som {{name}} har skrivit är redan spärrat.',
    no: 'Nej, vänta',
    block: 'Spärra det som {{name}} har skrivit',
    blockTitle: 'Ska det spärras?',
    blockText: 'Andra kan då inte läsa det som {{name}} har skrivit. Spärren går att ta bort igen.',
    blockYes: 'Ja, spärra',
    blocked: 'Det är spärrat',
    blockedText: 'Andra kan inte läsa det längre.',
    lift: 'Ta bort spärren',
    liftName: 'Ta bort spärren: {{whose}}',
    liftTitle: 'Ska spärren tas bort?',
    liftText: 'Den här spärren gäller då inte längre. Finns det fler gäller de ändå.',
    liftYes: 'Ja, ta bort spärren',
    lifted: 'Spärren är borta',
    liftedText: 'Finns det fler spärrar gäller de fortfarande.',
    gone: 'Inget har ändrats',
    goneText: 'Det var redan så, eller så går det inte att ändra här.',
  },
  untold: '{{keeper}} berättade inte om sina spärrar. Räkna inte med att inget är spärrat där.',
  spoilt_one: '{{count}} spärr hos {{keeper}} gick inte att läsa. Fråga dem vad den gäller.',
  spoilt_other: '{{count}} spärrar hos {{keeper}} gick inte att läsa. Fråga dem vad de gäller.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    sparrar: typeof texts
  }
}
