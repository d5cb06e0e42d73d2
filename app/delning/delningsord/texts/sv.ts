const texts = {
  onlyOwn: {
    title: 'Visas inte för ombud',
    text: 'Det här visas bara för personen själv, och för den som enligt lag står i personens ställe.',
  },
  unknownReader: 'Någon som Överblick inte vet namnet på',
  standing: {
    unclear: 'Det går inte att säga om det gäller',
    coming: 'Börjar gälla {{day}}',
    ended: 'Tog slut {{day}}',
    endedUndated: 'Har tagit slut',
    from: 'Gäller sedan {{from}}, tills det avslutas',
    until: 'Gäller sedan {{from}}, till {{until}}',
  },
  kind: {
    Consent: 'Samtycke',
    Emergency: 'Läst utan samtycke, i en nödsituation',
    unknown: 'Okänt slag',
  },
  unsure: {
    title: 'Vi vet inte om det gick igenom',
    text: 'Källan svarade inte som den skulle. Titta på sidan igen om en stund, och försök på nytt om inget har ändrats.',
  },
  information: 'Uppgifter',
  notTold: 'Källan säger inte vilka',
  partly: 'En del av uppgiften gick inte att läsa.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    delningsord: typeof texts
  }
}
