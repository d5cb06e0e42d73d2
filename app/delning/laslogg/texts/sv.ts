const texts = {
  back: 'Till vem som får läsa',
  title: 'Vem har läst',
  intro: 'Här står när någon i vården eller omsorgen har läst det som andra har skrivit.',
  onlyOwn: {
    title: 'Visas inte för ombud',
    text: 'Vem som har läst visas bara för personen själv, och för den som enligt lag står i personens ställe.',
  },
  period: 'Visa',
  periods: { month: 'Senaste månaden', quarter: 'Senaste tre månaderna', all: 'Allt som finns' },
  order: 'Ordna efter',
  orders: { day: 'Dag', reader: 'Vem som läste' },
  nothing: 'Ingen har läst i den här tiden.',
  nothingKnown: 'Inget att visa än.',
  undated: 'Dagen framgår inte',
  unknownReader: 'Någon som Överblick inte vet namnet på',
  read: '{{reader}} läste {{what}}',
  refused: '{{reader}} fick inte läsa {{what}}',
  something: 'något som inte framgår',
  what: {
    läkemedel: 'läkemedel',
    vårddokumentation: 'anteckningar',
    vårdkontakter: 'besök och kontakter',
    provsvar: 'provsvar',
    uppmärksamhetsinformation: 'allergier och annan viktig information',
    diagnoser: 'diagnoser',
    vårdplaner: 'vårdplaner',
    vaccinationer: 'vaccinationer',
    funktionstillstånd: 'funktionstillstånd',
    remisser: 'remisser',
    'beslut om insatser': 'beslut om hjälp',
  },
  because: 'Varför: {{why}}.',
  why: {
    'vård och behandling': 'för vård och hjälp',
    kvalitetssäkring: 'för att följa upp att vården är bra',
    'annan dokumentation enligt lag': 'för att lagen kräver det',
    statistik: 'för statistik',
    administration: 'för administration, till exempel avgifter',
    kvalitetsregister: 'för ett kvalitetsregister',
  },
  whyUnknown: 'Varför framgår inte.',
  who: 'Vem: {{who}}.',
  whoUnknown: 'Vem det var framgår inte.',
  times: '{{count}} gånger, {{clock}}',
  timesUndated: '{{count}} gånger',
  reason: {
    'no-consent': 'Det finns inget samtycke.',
    blocked: 'Uppgifterna är spärrade.',
    unknown: 'Skälet framgår inte.',
  },
  ask: 'Fråga om det här',
  askAbout: 'Fråga om det här: {{title}}, {{when}}',
  showAll: 'Visa alla, till exempel för att skriva ut',
  report: {
    queued: 'Loggen från {{keeper}} tas fram just nu. Vi bad om den {{asked}}.',
    expected: 'Den väntas vara klar {{expected}}.',
    late: 'Det tar längre tid än väntat.',
    leave: 'Sidan kan lämnas så länge. Loggen kommer hit när den är klar.',
    made: 'Loggen från {{keeper}} är klar.',
    lost: '{{keeper}} hittar inte loggen som vi bad om. Vi kan be om den igen.',
    'too-long': 'Loggen från {{keeper}} är för lång att hämta på en gång. Välj en kortare tid.',
    failed: '{{keeper}} lämnade inte ut sin logg.',
    spoilt_one: '{{count}} rad i loggen från {{keeper}} gick inte att läsa helt.',
    spoilt_other: '{{count}} rader i loggen från {{keeper}} gick inte att läsa helt.',
    again: 'Be om loggen igen',
    call: 'Fråga {{keeper}} om det behövs snart.',
  },
  since: 'Loggen från {{keeper}} börjar {{day}}.',
  not: 'Det här är inte allt. Den som själv har skrivit en uppgift kan läsa den utan att det står här.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    laslogg: typeof texts
  }
}
