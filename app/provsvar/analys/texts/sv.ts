const texts = {
  back: 'Till provsvar',
  one: 'Analys över tid',
  notFound:
    'Analysen finns inte här. Svaren kan ha tagits bort, eller så har ingen skickat dem till Överblick.',
  units: 'Svaren är i olika enheter. De går inte att jämföra rakt av, så varje enhet har ett eget diagram.',
  inUnit: 'I {{unit}}',
  noUnit: 'Utan enhet',
  caption_one: 'Diagram med {{count}} svar, {{from}}: {{low}}.',
  caption_other: 'Diagram med {{count}} svar, {{from}} till {{to}}. Lägst {{low}}, högst {{high}}.',
  band: 'Det skuggade är referensen.',
  notDrawn_one: '{{count}} svar är inget tal, eller har ingen dag, och står bara i tabellen.',
  notDrawn_other: '{{count}} svar är inga tal, eller har ingen dag, och står bara i tabellen.',
  table: 'Alla svar, nyast först',
  day: 'Dag',
  value: 'Värde',
  compared: 'Jämfört med referensen',
  noDate: 'Utan datum',
  unfinished: 'inte klart',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    analys: typeof texts
  }
}
