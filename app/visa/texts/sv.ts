const texts = {
  area: {
    name: 'Visa på ett möte',
    text: 'Visa din skärm för andra, utan det som de inte ska se.',
  },
  intro:
    'Ska du dela din skärm på ett möte? Välj vad de andra ska få se. Texten blir större, och inget kan skickas, bokas eller ändras.',
  onlyOwn: {
    title: 'Bara för dina egna uppgifter',
    text: 'Du kan bara visa dina egna uppgifter på det här sättet. Gå tillbaka till dem först.',
  },
  choose: {
    title: 'Vad ska de andra se?',
    help: 'Det som ofta behövs när man planerar är valt. Det som säger mer om din hälsa och ekonomi väljer du själv till.',
    lacks: 'Välj minst ett område.',
  },
  from: {
    title: 'Var vill du börja?',
    plan: 'Planen som du kom från',
    overview: 'Översikten',
  },
  begin: 'Börja visa',
  never: {
    title: 'Det här visas aldrig',
    messages: 'Meddelanden.',
    others: 'Vilka som är ombud, vem du hjälper och vem som får läsa om dig.',
    numbers: 'Personnummer. De tas bort ur texter från vården och omsorgen.',
    files: 'Filer och bilder. De kan ha ett personnummer på sig.',
    untouched:
      'Knappar och länkar som ringer, skickar eller lämnar sidan finns inte. Telefonnummer står som text.',
  },
  before: {
    title: 'Innan du börjar',
    text: 'Dela helst bara det här fönstret, inte hela skärmen. Annars kan de andra se mer än du tänkt. Du slutar visa med knappen högst upp. Det tar också slut om du laddar om sidan eller loggar ut.',
  },
  bar: {
    label: 'Du visar för andra',
    shows: 'Du visar för andra.',
    messages: 'Meddelanden är dolda.',
    hidden_one: 'Meddelanden och {{count}} område är dolda.',
    hidden_other: 'Meddelanden och {{count}} områden är dolda.',
  },
  end: 'Sluta visa',
  closed: {
    title: 'Dolt medan du visar',
    text: 'Den här sidan visas inte för andra. Knappen ”Sluta visa” står högst upp.',
  },
  ended: {
    title: 'Du visar inte längre',
    text: 'Delar du skärmen? Sluta med det först. När du går vidare syns allt igen.',
  },
  toOverview: 'Till översikten',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    visa: typeof texts
  }
}
