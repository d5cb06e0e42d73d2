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
    now: '{{time}}. Det senaste som källan har.',
    saved: '{{time}}. Sparad, men fortfarande aktuell.',
    outdated: '{{time}}. Kan vara gammal, för källan svarar inte just nu.',
  },
  access: 'Vem kan se den',
  staff: 'Hos {{giver}} får de läsa som behöver det i sitt arbete.',
  staffUnless: 'Hos {{giver}} får de läsa som behöver det i sitt arbete, om inget är spärrat för dem.',
  onlyOwn: 'Vilka fler som får läsa visas inte för den som hjälper.',
  notHere: 'Vilka fler som får läsa visas inte på den här sidan.',
  blocked: { sure: 'Spärrad.', maybe: 'Kanske spärrad.' },
  outside: { sure: 'Delas inte från omsorgen.', maybe: 'Delas kanske inte från omsorgen.' },
  consent: {
    told: '{{reader}} har samtycke att läsa en del',
    untold: '{{reader}} har samtycke att läsa',
    stopped: '{{reader}} har samtycke, men kan inte läsa det som är spärrat',
    emergency: '{{reader}} får läsa, efter en nödsituation',
    unknown: '{{reader}} kanske får läsa. Det framgår inte',
  },
  onlyOne: 'Gäller bara en av dem som arbetar där.',
  about: 'Det gäller: {{what}}. Om den här uppgiften hör dit framgår inte.',
  aboutUnknown: 'Vilka uppgifter det gäller framgår inte.',
  nobody: 'Ingen annan får läsa den med samtycke.',
  noSource: 'Ingen källa berättar om samtycken eller spärrar, så vi vet inte om fler får läsa.',
  mayBeMore: 'Vi har inte fått veta allt. Fler kan få läsa, eller så kan något vara spärrat.',
  whoMay: 'Vem som får läsa',
  whoHas: 'Vem som har läst',
  wrong: 'Något fel?',
  correct: '{{name}} kan rätta uppgiften. Säg till dem vad som är fel.',
  tell: 'Säg till {{name}} om något är fel.',
  disagree: {
    own: 'Tycker de annorlunda ska de ändå skriva in att du inte håller med.',
    other: 'Tycker de annorlunda ska de ändå skriva in vad personen själv anser.',
  },
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
