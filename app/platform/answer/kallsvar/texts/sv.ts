const texts = {
  asked: 'Hämtar från {{names}} …',
  came_one: '{{names}} har också svarat.',
  came_other: '{{names}} har också svarat.',
  missing_one: '{{names}} svarar inte just nu. Det kan finnas uppgifter där som inte syns här.',
  missing_other: '{{names}} svarar inte just nu. Det kan finnas uppgifter där som inte syns här.',
  stale: '{{names}} kunde inte hämtas på nytt. Uppgifterna därifrån kan vara gamla.',
  unreadable_one: 'En uppgift från {{names}} kunde inte läsas. Kontakta dem om något saknas.',
  unreadable_other: '{{count}} uppgifter från {{names}} kunde inte läsas. Kontakta dem om något saknas.',
  unknownSource: 'en källa som inte går att läsa av',
  and: 'och',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    kallsvar: typeof texts
  }
}
