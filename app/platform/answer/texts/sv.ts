const texts = {
  source: 'Källa:',
  aboutItem: 'Om uppgiften',
  onBehalf: '{{name}}, på uppdrag av {{by}}',
  slow: 'Det tar längre tid än vanligt. Vi väntar på svar.',
  loading: 'Hämtar uppgifter',
  showMore: 'Visa fler. {{shown}} av {{count}} visas.',
  shownOf: 'Här visas {{shown}} av {{count}}.',
  retry: 'Försök igen',
  retrying: 'Försöker igen …',
  lost: {
    text: 'Det kan bero på en ny version, eller att nätet bröts. Inget har hänt med uppgifterna. Ladda om sidan.',
    reload: 'Ladda om sidan',
  },
  unknownSource: 'en källa utan namn',
  and: 'och',
  empty: {
    noSource: 'Ingen källa är ansluten, så vi vet inte om det finns något.',
    allMissing: 'Ingen källa har svarat, så vi vet inte om det finns något.',
    someMissing: 'Inget att visa från de källor som har svarat.',
  },
  error: {
    unreachable: {
      title: 'Ingen kontakt med tjänsten',
      text: 'Uppgifterna finns kvar hos dem som har dem, men vi når dem inte. Se efter att du har internet och försök igen.',
    },
    silent: {
      title: 'Tjänsten svarar inte',
      text: 'Vi väntade en halv minut utan att få svar. Försök igen om en stund.',
    },
    'logged-out': { title: 'Du är utloggad', text: 'Logga in igen för att se uppgifterna.' },
    forbidden: {
      title: 'Du får inte se de här uppgifterna',
      text: 'Du har inte rätt att se uppgifterna för den här personen, eller så har rätten ändrats. Är det fel? Fråga den du hjälper.',
    },
    'not-found': {
      title: 'Uppgifterna finns inte',
      text: 'Det finns inte längre. Leta från översikten.',
    },
    refused: {
      title: 'Frågan togs inte emot',
      text: 'Tjänsten förstod inte frågan. Ladda om sidan.',
    },
    'index-down': {
      title: 'Vi kan inte visa uppgifterna just nu',
      text: 'De finns kvar hos vården och omsorgen. Det är vi som inte kan hämta dem. Försök igen om en stund.',
    },
    broken: {
      title: 'Tjänsten har fått ett fel',
      text: 'Uppgifterna finns kvar hos dem som har dem, men vi kan inte visa dem nu. Försök igen om en stund.',
    },
    'not-json': {
      title: 'Svaret gick inte att läsa',
      text: 'Vi fick något annat än uppgifterna. Det händer på vissa öppna nätverk. Försök igen på ett annat.',
    },
    'wrong-person': {
      title: 'Svaret visas inte',
      text: 'Tjänsten svarade med uppgifter om någon annan. Vi har kastat svaret och anmält felet. Försök igen.',
    },
    'wrong-shape': {
      title: 'Svaret gick inte att läsa',
      text: 'Tjänsten svarade på ett sätt vi inte förstår. Försök igen om en stund.',
    },
    care: 'För råd om vård, ring 1177. Vid fara för liv, ring 112.',
    render: {
      title: 'Den här delen gick inte att visa',
      text: 'Resten av sidan fungerar. Försök igen, eller ladda om sidan.',
    },
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    answer: typeof texts
  }
}
