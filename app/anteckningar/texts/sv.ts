const texts = {
  area: {
    name: 'Anteckningar',
    text: 'Det som är skrivet i journalen vid besök och efter sjukhusvård.',
    scope: 'Se det som är skrivet i journalen.',
  },
  title: 'Anteckningar',
  intro: 'Det som är skrivet i journalen, det senaste först.',
  empty: 'Det finns inga anteckningar.',
  one: 'Anteckning',
  dayAndTime: '{{day}} klockan {{time}}',
  latest: 'Senast: {{what}}, {{day}}',
  latestNoDay: 'Senast: {{what}}',
  latestUnsigned: 'Inte signerad än.',
  discharge: 'Epikris och utskrivning',
  ofYear: 'Skrivet {{year}}',
  noDay: 'Utan datum',
  search: 'Sök bland anteckningar',
  found: '{{found}} av {{count}}',
  noneFound: 'Ingen anteckning stämmer med sökningen.',
  noneFoundYet: 'Ingen anteckning stämmer än. Alla är inte hämtade.',
  unsigned: 'Inte signerad än',
  partlyRead: 'Något i anteckningen gick inte att läsa',
  isAgreement: 'Här står något som är avtalat',
  hasFile: 'Anteckningen är en fil',
  journal: 'Hela journalen',
  journalText:
    'Här finns en del av det som är skrivet. Hela journalen finns på 1177. Länken lämnar Överblick.',
  journalLink: 'Gå till Journalen på 1177',
  kind: {
    utr: 'Utredning',
    atb: 'Åtgärd eller behandling',
    sam: 'Sammanfattning',
    sao: 'Samordning',
    ins: 'Inskrivning',
    slu: 'Slutanteckning',
    auf: 'Anteckning utan möte',
    sva: 'Anteckning från en avdelning',
    bes: 'Anteckning från ett besök',
    epi: 'Epikris',
    int: 'Inskrivning',
    dag: 'Dagens anteckning',
    ova: 'Anteckning från ett besök',
    ovs: 'Sammanfattning av besök',
  },
  inNotes: {
    title: 'Avtalat, i en anteckning',
    text: 'Det här är skrivet i journalen som en överenskommelse.',
    maybe: 'Alla anteckningar gick inte att hämta. Det kan stå något som är avtalat i dem.',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    anteckningar: typeof texts
  }
}
