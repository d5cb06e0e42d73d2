const texts = {
  back: 'Till tidslinjen',
  title: 'Händelse',
  notFound: 'Händelsen finns inte längre hos den som hade den. Den kan ha tagits bort eller flyttats.',
  cancelledTitle: 'Inställt.',
  cancelledText: 'Den här tiden blir inte av.',
  noTime: 'Ingen tid bestämd ännu',
  noHour: 'Inget klockslag är angivet.',
  kind: 'Slag',
  where: 'Var',
  atHome: 'Hemma hos dig',
  map: 'Visa på karta (OpenStreetMap)',
  access: 'Ta sig in',
  who: 'Vem',
  how: 'Hur',
  prepare: 'Bra att veta',
  reason: 'Din anledning',
  resource: 'Rum',
  status: 'Status',
  phone: 'Telefon',
  belongsTo: 'Hör till',
  also: 'Även från',
  overlap: 'Krockar med en annan tid.',
  travel_one: 'Bara {{count}} minut till nästa plats.',
  travel_other: 'Bara {{count}} minuter mellan två platser.',
  clashHelp: 'Ring någon av dem och be om en annan tid, om du inte hinner.',
  can: 'Det här kan du göra',
  onlySee: 'Som ombud kan du se tiden, men inte svara eller ändra.',
  readOnly: 'Den här tiden kan du bara se här. Vill du ändra den, kontakta mottagningen.',
  byPhone: 'Ring mottagningen om du vill byta tid eller fråga något.',
  noPhone: 'Inget telefonnummer har lämnats.',
  reply: {
    cancel: 'Avboka',
    'cannot-come': 'Jag kan inte komma',
    'no-help-needed': 'Jag behöver inte hjälpen',
  },
  ask: {
    cancel: 'Vill du avboka tiden?',
    'cannot-come': 'Kan du inte den här tiden?',
    'no-help-needed': 'Behöver du inte hjälpen den här gången?',
  },
  means: {
    cancel: 'Tiden går till någon annan. Du får ingen ny tid om du inte bokar en.',
    'cannot-come': 'De som bokade tiden får veta det och hör av sig till dig.',
    'no-help-needed': 'Ingen kommer hem till dig just den här gången. Dina andra besök är kvar.',
  },
  confirm: {
    cancel: 'Ja, avboka',
    'cannot-come': 'Ja, säg till att jag inte kan',
    'no-help-needed': 'Ja, de behöver inte komma',
  },
  keep: 'Nej, låt det vara',
  sending: 'Skickar …',
  done: {
    cancel: 'Tiden är avbokad.',
    'cannot-come': 'De vet nu att du inte kan.',
    'no-help-needed': 'De kommer inte den här gången.',
    undo: 'Ångrat. Tiden gäller igen.',
  },
  outcome: {
    'already-done': 'Det var redan gjort.',
    'too-late': 'Det är för sent att ändra här.',
    'not-possible': 'Det går inte att ändra här.',
    unknown: 'Tiden finns inte längre.',
  },
  says: '{{source}}: {{text}}',
  contact: 'Kontakta dem om du behöver hjälp.',
  undo: 'Ångra',
  refused: {
    title: 'Inget är ändrat.',
    text: 'Vi kunde inte skicka det till {{source}}. Prova igen, eller ring dem.',
  },
  unsure: {
    title: 'Vi vet inte om det gick fram.',
    text: '{{source}} svarade inte som väntat. Titta om tiden är kvar nedan i din tidslinje, eller ring dem.',
  },
  rebook: 'Byt tid hos mottagningen',
  message: 'Skriv ett meddelande',
  leaving: 'Att byta tid och att skriva sker på mottagningens egen webbplats.',
  calendar: 'Lägg i min kalender',
  calendarSaid: {
    saved: 'Kalenderfilen är sparad. Öppna den för att lägga tiden i din kalender.',
    none: 'Tiden är inte bekräftad och kan inte läggas i kalendern.',
    failed: 'Kalenderfilen kunde inte göras. Prova igen om en stund.',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    handelse: typeof texts
  }
}
