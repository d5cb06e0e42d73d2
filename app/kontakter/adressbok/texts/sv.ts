const texts = {
  guide: 'Vem ska jag kontakta?',
  guideHelp: 'Svar efter vad det gäller, dag och natt',
  search: 'Sök bland kontakterna',
  found: 'Visar {{found}} av {{count}} kontakter.',
  noneFound: 'Ingen kontakt passar. Ta bort något ur sökningen.',
  group: {
    fixed: 'Fasta kontakter',
    relatives: 'Närstående',
    listing: 'Vårdcentral',
    units: 'Mottagningar och enheter',
    former: 'Tidigare kontakter',
  },
  roleHelp: {
    '1': 'Hjälper till att få rätt vård, boka tider och hålla ihop kontakterna.',
    '2': 'Läkaren på vårdcentralen som följer hälsan över tid.',
    '3': 'Känner till stödet hemma och ser till att det fungerar.',
    '4': 'Har det samlade ansvaret för att samordna vården.',
  },
  title: 'Yrke',
  moreAbout: 'Mer om {{name}}',
  write: 'Skriv',
  writeHere: 'Skriv till {{name}}',
  writeTo: 'Skriv till {{name}}, på {{host}}',
  writeAt: 'Skriv på {{host}}',
  message: 'Meddelande',
  writeMessage: 'Skriv ett meddelande',
  changeListing: 'Byt vårdcentral',
  book: 'Boka ny tid',
  noCoordinator: 'Ingen fast vårdkontakt är utsedd',
  noCoordinatorHelp:
    'Vården ska utse en när patienten ber om det, eller när det behövs: en person, en roll eller ett team som hjälper till att hålla ihop vården.',
  notes: 'Hälsning',
  address: 'Adress',
  visitHours: 'Öppet för besök',
  phone: 'Telefon',
  telecom: {
    email: 'E-post',
    fax: 'Fax',
    pager: 'Personsökare',
    url: 'Webbplats',
    sms: 'Sms',
    other: 'Annat sätt',
  },
  unit: 'Enhet',
  noHours: 'Telefontid saknas',
  noPhone: 'Telefonnummer saknas',
  noWay: 'Inget telefonnummer eller annan väg har lämnats. Fråga dem nästa gång ni ses.',
  validFrom: 'Gäller från',
  validTo: 'Gäller till',
  until: 'Till {{day}}',
  team: 'Team',
  queue: 'Plats i kön',
  queuedAt: 'Står i kö, på plats {{position}}',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    adressbok: typeof texts
  }
}
