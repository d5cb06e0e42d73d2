const texts = {
  back: 'Till vaccinationer',
  one: 'Vaccination',
  notFound:
    'Vaccinationen finns inte här. Den kan ha tagits bort, eller så har ingen skickat den till Överblick.',
  given: 'Det här är registrerat',
  dosesPrescribed: 'Antal doser',
  complete: 'Full dos',
  completeYes: 'Ja',
  completeNo: 'Nej, fler doser hör till',
  protects: 'Skyddar mot',
  product: 'Vaccin',
  manufacturer: 'Tillverkare',
  batch: 'Batchnummer',
  amount: 'Mängd',
  site: 'Var på kroppen',
  route: 'På vilket sätt',
  who: 'Var och av vem',
  performer: 'Gavs av',
  prescriber: 'Ordinerades av',
  author: 'Skrevs in av',
  toldBy: 'Inskrivet i efterhand från',
  program: 'Program',
  riskGroups: 'Riskgrupp',
  signing: 'Signering',
  unsigned: 'Det står inte att den är signerad',
  said: 'Det som är skrivet om den',
  comment: 'Den som gav vaccinet skriver',
  orderComment: 'Den som ordinerade skriver',
  note: 'Anteckning',
  reactions: 'Reaktioner som är inskrivna',
  reactionsThen: 'Efter besöket, utan att ett visst vaccin är nämnt',
  others: 'Andra doser',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    vaccination: typeof texts
  }
}
