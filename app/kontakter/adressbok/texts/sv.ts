const texts = {
  intro: 'De som du kan vända dig till, från alla som har svarat.',
  group: {
    fixed: 'Fasta kontakter',
    team: 'Andra som känner dig',
    relatives: 'Närstående som du har lämnat uppgift om',
    listing: 'Din vårdcentral',
    units: 'Enheter du har haft kontakt med',
    former: 'Tidigare kontakter',
  },
  write: 'Skriv ett meddelande',
  writeTo: 'Skriv ett meddelande till {{name}}',
  changeListing: 'Byt vårdcentral',
  noCoordinator: 'Du har ingen fast vårdkontakt',
  noCoordinatorHelp:
    'Vården ska utse en när du ber om det: en person, en roll eller ett team som hjälper dig att hålla ihop din vård.',
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
  noWay: 'Inget telefonnummer eller annan väg har lämnats. Fråga dem nästa gång ni ses.',
  validFrom: 'Gäller från',
  validTo: 'Gäller till',
  team: 'Team',
  queue: 'Plats i kön',
  also: 'Även från',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    adressbok: typeof texts
  }
}
