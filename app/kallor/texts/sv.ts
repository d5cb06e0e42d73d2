const texts = {
  area: {
    name: 'Källor',
    text: 'Vilka som har svarat, och vilka som inte är anslutna.',
  },
  line: {
    loading: 'Hämtar uppgifter från {{names}} …',
    yours: 'källorna',
    complete_one: 'Hämtat {{time}} från {{count}} källa.',
    complete_other: 'Hämtat {{time}} från {{count}} källor.',
    missingTitle: 'Uppgifter saknas.',
    nothingTitle: 'Vi kan inte visa uppgifterna just nu.',
    nothing: 'De finns kvar hos vården och omsorgen. Försök igen om en stund, eller ring',
    missing_one: '{{names}} svarar inte just nu.',
    missing_other: '{{names}} svarar inte just nu.',
    incomplete: 'Några uppgifter gick inte att läsa.',
    stale: 'En del uppgifter kan vara gamla.',
    failed: 'En del av översikten kunde inte hämtas.',
    none: 'Ingen källa är ansluten. Därför är översikten tom.',
    link: 'Varifrån uppgifterna kommer',
  },
  and: 'och',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    kallor: typeof texts
  }
}
