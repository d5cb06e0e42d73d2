const texts = {
  title: 'Källor',
  intro: 'Härifrån kommer uppgifterna. Varje källa ansvarar för sina uppgifter. Vi visar dem bara.',
  answered: 'Har svarat',
  unknownSource: 'Okänd källa',
  asked: 'Hämtas just nu',
  missing: 'Svarar inte just nu',
  missingHelp: 'Det kan finnas uppgifter där som inte syns. Ring dem om det är bråttom.',
  waiting: 'Väntar på svar',
  notConnected: 'Inte anslutna',
  notConnectedHelp: 'Det kan finnas uppgifter här, men källan lämnar dem inte till Överblick än.',
  unreadable: 'Kunde inte läsas',
  principal: { region: 'Region', kommun: 'Kommun', privat: 'Privat utförare' },
  sends: 'Lämnar',
  status: 'Läge',
  kind: 'Drivs av',
  none: 'Ingen källa har svarat.',
  details: 'För support',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    forteckning: typeof texts
  }
}
