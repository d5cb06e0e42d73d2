const texts = {
  services: 'Hjälp hemma',
  devices: 'Hjälpmedel och larm hemma',
  former: 'Tidigare hjälp hemma',
  service: {
    HSJV: 'Hemsjukvård',
    HTJ: 'Hemtjänst',
    LSS: 'Stöd enligt LSS',
    SVTJ: 'Serviceinsatser',
    SÄBO: 'Särskilt boende',
  },
  serviceHelp: {
    HSJV: 'Sjuksköterska eller annan vårdpersonal kommer hem till dig.',
    HTJ: 'Hjälp med det som du inte klarar själv hemma.',
    LSS: 'Stöd för dig som har en varaktig funktionsnedsättning.',
    SVTJ: 'Praktisk hjälp, till exempel städning och inköp.',
    SÄBO: 'Ett boende där det alltid finns personal.',
  },
  scope: 'Omfattning',
  performer: 'Utförs av',
  chosenBy: '{{performer}}, som du har valt',
  decidedBy: 'Beslutat av',
  from: 'Från',
  to: 'Till',
  howTo: 'Så gör du',
  more: 'Läs mer',
  support: 'Om det inte fungerar',
  supportAt: 'Om det inte fungerar, ring {{name}}',
  noSupport: 'Ingen har lämnat något nummer att ringa om det inte fungerar. Fråga den som du fick det av.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    hemstod: typeof texts
  }
}
