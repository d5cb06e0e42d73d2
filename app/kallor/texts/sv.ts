const texts = {
  area: {
    name: 'Källor',
    text: 'Vilka som har svarat, och vilka som inte är anslutna.',
  },
  title: 'Källor',
  intro: 'Härifrån kommer uppgifterna. Varje källa äger sina uppgifter, vi visar dem bara.',
  line: {
    loading: 'Hämtar uppgifter från dina källor …',
    complete_one: '{{count}} källa har svarat.',
    complete_other: 'Alla {{count}} anslutna källor har svarat.',
    missingTitle: 'Uppgifter saknas.',
    missing_one: '{{names}} svarar inte just nu.',
    missing_other: '{{names}} svarar inte just nu.',
    incomplete: 'Några uppgifter gick inte att läsa.',
    stale: 'En del uppgifter kan vara inaktuella.',
    failed: 'En del av översikten kunde inte hämtas.',
    none: 'Ingen källa är ansluten. Därför är översikten tom.',
    link: 'Se vilka som har svarat',
  },
  answered: 'Har svarat',
  missing: 'Svarar inte just nu',
  missingHelp: 'Det kan finnas uppgifter där som inte syns. Ring mottagningen om det är bråttom.',
  waiting: 'Väntar på svar',
  notConnected: 'Inte anslutna',
  notConnectedHelp: 'Det kan finnas uppgifter om dig här, men källan lämnar dem inte till Överblick än.',
  unreadable: 'Kunde inte läsas',
  unknownSource: 'Okänd källa',
  principal: { region: 'Region', kommun: 'Kommun', privat: 'Privat utförare' },
  sends: 'Lämnar',
  status: 'Läge',
  kind: 'Slag',
  none: 'Ingen källa har svarat.',
  and: 'och',
  details: 'För support',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    kallor: typeof texts
  }
}
