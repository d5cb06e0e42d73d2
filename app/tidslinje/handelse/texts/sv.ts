const texts = {
  back: 'Till tidslinjen',
  title: 'Händelse',
  notFound: 'Händelsen finns inte längre hos den som hade den. Den kan ha tagits bort eller flyttats.',
  offTitle: {
    cancelled: 'Du har avbokat tiden.',
    declined: 'Du har tackat nej till besöket.',
    'cannot-come': 'Du har svarat att du inte kan.',
    'called-off': 'Inställt.',
    interrupted: 'Avbröts.',
    paused: 'Pausat.',
    done: 'Klart.',
  },
  off: {
    cancelled: 'Tiden blir inte av. Har du lagt den i din egen kalender? Ta bort den där.',
    declined: 'Ingen kommer den här gången. Det gäller bara det här besöket.',
    'cannot-come': 'De som bokade tiden hör av sig till dig.',
    'called-off': 'Tiden blir inte av. Har du lagt den i din egen kalender? Ta bort den där.',
    interrupted: 'Det började, men avslutades inte som det var tänkt.',
    paused: 'Det väntar tills vidare.',
    done: 'Det här är gjort.',
  },
  noUndo: 'Ångrar du dig får du ringa dem.',
  noTime: 'Ingen tid bestämd ännu',
  noHour: 'Inget klockslag är angivet.',
  kind: 'Slag',
  where: 'Var',
  atHome: 'Hemma hos dig',
  remote: { phone: 'På telefon', video: 'På video', digital: 'På nätet' },
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
  onlySee: 'Din rätt som ombud räcker till att se tiden, men inte till att svara eller ändra.',
  readOnly: 'Den här tiden kan du bara se här. Vill du ändra den, kontakta dem som har bokat den.',
  byPhone: 'Ring dem om du vill byta tid eller fråga något.',
  noPhone: 'Inget telefonnummer har lämnats.',
  reply: {
    cancel: 'Avboka',
    'cannot-come': 'Jag kan inte komma',
    'no-help-needed': 'Jag behöver inte hjälpen',
  },
  ask: {
    cancel: 'Vill du avboka tiden?',
    'cannot-come': 'Vill du säga till att du har förhinder?',
    'no-help-needed': 'Vill du tacka nej till besöket?',
  },
  means: {
    cancel: 'Tiden går till någon annan. Du får ingen ny tid om du inte bokar en.',
    'cannot-come': 'De som bokade tiden får veta det och hör av sig till dig.',
    'no-help-needed': 'Ingen kommer hem till dig just den här gången. Det gäller bara det här besöket.',
  },
  confirm: {
    cancel: 'Ja, avboka',
    'cannot-come': 'Säg till dem',
    'no-help-needed': 'Tacka nej',
  },
  keep: { cancel: 'Behåll tiden', 'cannot-come': 'Behåll tiden', 'no-help-needed': 'Behåll besöket' },
  nursing: {
    title: 'Det här besöket är vård',
    text: 'Blir det inte av kan ett sår bli sämre, eller en medicin utebli. Ring först och fråga om det kan vänta.',
    advice: 'Svarar de inte, ring 1177:',
    noPhone: 'Ring 1177 och fråga:',
  },
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
  rebook: 'Byt tid på deras webbplats',
  message: 'Skriv ett meddelande',
  leaving: 'Att byta tid och att skriva sker på deras egen webbplats.',
  calendar: 'Lägg i min kalender',
  calendarSaid: {
    saved:
      'Webbläsaren har fått kalenderfilen. Öppna den för att lägga tiden i din kalender. Hittar du ingen fil, prova i en annan webbläsare.',
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
