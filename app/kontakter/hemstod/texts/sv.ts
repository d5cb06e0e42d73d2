const texts = {
  services: 'Hjälp hemma',
  devices: 'Hjälpmedel och larm hemma',
  former: 'Tidigare hjälp hemma',
  scope: 'Omfattning',
  chosenBy: '{{performer}}, eget val',
  decidedBy: 'Beslutat av',
  from: 'Från',
  to: 'Till',
  toInsats: 'Beslutet och det som är gjort',
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
