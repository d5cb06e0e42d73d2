const texts = {
  sip: 'Om SIP, och be om en',
  print: 'Skriv ut planerna',
  search: 'Sök bland planerna',
  kind: 'Vilken sorts plan',
  allKinds: 'Alla sorter',
  principal: 'Region, kommun eller privat',
  allPrincipals: 'Alla',
  principals: { region: 'Regionen', kommun: 'Kommunen', privat: 'Privata utförare' },
  unknown: 'Något i länken stämmer inte: {{words}}. Vi bortser från det.',
  found: 'Visar {{found}} av {{count}} planer.',
  noneFound: 'Ingen plan passar. Ta bort något ur sökningen.',
  noneFoundYet: 'Ingen plan som passar har kommit än.',
  group: {
    active: 'Gäller nu',
    coming: 'Börjar gälla senare',
    paused: 'Pausade',
    unsaid: 'Andra planer',
  },
  unsaidHelp: 'Källan säger inte om de här planerna gäller nu.',
  endedCount: 'Avslutade ({{count}})',
  filter: 'Välj vad du vill se',
  filterCount: 'Välj vad du vill se ({{count}})',
  followUp: 'Följs upp {{day}}',
  wasToFollow: 'Skulle ha följts upp {{day}}',
  changed: 'Ändrad {{day}}',
  partOf: 'Ingår i {{title}}',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    planlista: typeof texts
  }
}
