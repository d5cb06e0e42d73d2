const texts = {
  who: 'Kommer från',
  principal: { region: 'En region.', kommun: 'En kommun.', privat: 'En privat utförare.' },
  author: 'Ansvarig',
  law: 'Lag',
  ofCare: 'Uppgiften hör till vården.',
  ofSocialCare: 'Uppgiften hör till omsorgen.',
  came: 'Så kom den hit',
  cameBy: {
    system: 'Hämtad direkt från källans system.',
    manual: 'Inskriven för hand av personal.',
    own: 'Inskriven av dig, eller av någon som är ombud för dig.',
    resident: 'Inskriven av personen själv, eller av ett ombud.',
  },
  written: 'Skriven',
  writtenUnknown: 'Källan säger inte när.',
  fetched: 'Hämtad',
  fresh: {
    now: '{{time}}. Aktuell.',
    saved: '{{time}}. Sparad, men fortfarande aktuell.',
    outdated: '{{time}}. Kan vara gammal, för källan svarar inte just nu.',
  },
  access: 'Vem kan se den',
  staff: 'Hos {{giver}} får de läsa som behöver det i sitt arbete, om den inte är spärrad för dem.',
  onlyOwn:
    'Om fler får läsa visas bara för personen själv, och för den som enligt lag står i personens ställe.',
  notHere: 'Om fler får läsa visas inte här, där flera personer står tillsammans.',
  blocked: { sure: 'Spärrad.', maybe: 'Kanske spärrad.' },
  outside: { sure: 'Delas inte från omsorgen.', maybe: 'Delas kanske inte från omsorgen.' },
  consent: {
    all: '{{reader}} får läsa, med samtycke',
    part: '{{reader}} får läsa en del, med samtycke',
    emergency: '{{reader}} får läsa, efter en nödsituation',
    unknown: '{{reader}} kanske får läsa. Det framgår inte',
  },
  onlyOne: 'Gäller bara en av dem som arbetar där.',
  about: 'Det gäller: {{what}}. Om den här uppgiften hör dit framgår inte.',
  blockFirst: 'Spärren går före samtycket.',
  nobody: 'Ingen annan får läsa den med samtycke.',
  noSource: 'Ingen källa berättar om samtycken eller spärrar, så vi vet inte om fler får läsa.',
  mayBeMore: 'Allt har inte gått att få veta, så fler kan ha rätt att läsa, eller vara spärrade.',
  whoMay: 'Vem som får läsa',
  whoHas: 'Vem som har läst',
  wrong: 'Något fel?',
  correct: '{{name}} kan rätta uppgiften. Säg till dem vad som är fel.',
  tell: 'Säg till {{name}} om något är fel.',
  disagree: 'Om de inte håller med ska de ändå skriva in vad den som uppgiften gäller anser.',
  write: 'Skriv till {{name}}',
  call: 'Ring {{name}}:',
  askThem: 'Vi har inget telefonnummer till {{name}}.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    'om-uppgiften': typeof texts
  }
}
