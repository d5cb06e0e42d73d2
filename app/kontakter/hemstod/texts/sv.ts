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
    HSJV: 'Sjuksköterska eller annan vårdpersonal kommer hem.',
    HTJ: 'Hjälp med det som är svårt att klara själv hemma.',
    LSS: 'Stöd vid en varaktig funktionsnedsättning.',
    SVTJ: 'Praktisk hjälp, till exempel städning och inköp.',
    SÄBO: 'Ett boende där det alltid finns personal.',
  },
  scope: 'Omfattning',
  chosenBy: '{{performer}}, eget val',
  decidedBy: 'Beslutat av',
  from: 'Från',
  to: 'Till',
  howTo: 'Så används det',
  more: 'Läs mer',
  support: 'Om det inte fungerar',
  supportAt: 'Om det inte fungerar, ring {{name}}',
  supportBy: 'Hjälp: {{name}}',
  noSupport: 'Inget nummer har lämnats. Fråga den som lämnade ut hjälpmedlet.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    hemstod: typeof texts
  }
}
