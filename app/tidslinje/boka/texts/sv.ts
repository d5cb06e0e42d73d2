const texts = {
  toTimeline: 'Till tidslinjen',
  title: 'Boka ny tid',
  onlySee: 'Din rätt som ombud räcker till att se tider, men inte till att boka.',
  here: 'Boka här',
  count_one: '{{count}} ledig tid',
  count_other: '{{count}} lediga tider',
  first: 'Första tiden {{when}}',
  nothingHere: 'Ingen av mottagningarna har lediga tider att boka här just nu.',
  services: 'Boka på deras egen webbplats',
  service: 'Boka hos {{name}}',
  phones: 'Ring för att få en tid',
  noPhone: 'Inget telefonnummer har lämnats.',
  empty: 'Det finns ingen mottagning att boka hos här.',
  guide: 'Vem ska jag kontakta?',
  guideText: 'För den som inte vet vart, eller som inte kan vänta. Där står även 1177 och 112.',
  toUnits: 'Välj en annan mottagning',
  titleAt: 'Boka hos {{name}}',
  none: 'Det finns inga lediga tider här just nu.',
  noneCall: 'Ring dem och fråga:',
  booked: 'Redan bokat här',
  more_one: 'Visa {{count}} dag till',
  more_other: 'Visa {{count}} dagar till',
  form: { physical: 'Besök', phone: 'Telefonsamtal', video: 'Videomöte' },
  check: 'Stämmer det här?',
  what: 'Vad',
  when: 'När',
  where: 'Var',
  remote: { phone: 'På telefon', video: 'På video' },
  who: 'Vem',
  how: 'Hur',
  prepare: 'Bra att veta',
  clashUnknown: 'Alla har inte svarat. Det kan finnas en krock som inte syns här.',
  book: 'Boka tiden',
  booking: 'Bokar …',
  again: 'Skicka igen',
  other: 'Välj en annan tid',
  done: { title: 'Tiden är bokad.', text: 'Den står nu i tidslinjen. Där går den också att avboka.' },
  yours: { title: 'Tiden var redan bokad.', text: 'Den har inte bokats en gång till.' },
  toEvent: 'Visa den bokade tiden',
  gone: {
    title: 'Tiden är inte ledig längre.',
    text: 'Någon annan hann före. Inget är bokat.',
    rest: 'Välj en av de andra tiderna.',
  },
  late: { title: 'Det är för sent att boka den tiden här.', text: 'Inget är bokat.' },
  says: '{{source}}: {{text}}',
  refused: {
    title: 'Inget är bokat.',
    text: 'Vi kunde inte skicka det till {{source}}. Prova igen, eller ring dem.',
  },
  unsure: {
    title: 'Vi vet inte om tiden blev bokad.',
    text: 'Skicka igen. Den bokas bara en gång, hur många gånger det än skickas.',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    boka: typeof texts
  }
}
