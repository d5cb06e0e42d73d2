const texts = {
  title: {
    out: 'Logga in för att se din vård och omsorg',
    left: 'Du har loggat ut',
    'time-out': 'Du har loggats ut',
    server: 'Du är utloggad',
    asked: 'Du loggas ut',
    unsure: 'Vi vet inte om du är utloggad',
  },
  text: {
    out: 'Du loggar in med e-legitimation. Sedan kommer du tillbaka hit.',
    left: 'Inga uppgifter finns kvar på den här sidan. Delar du dator med någon kan du stänga webbläsaren.',
    'time-out':
      'Det var länge sedan något hände här, så vi loggade ut dig. Då kan ingen annan se uppgifterna.',
    server: 'Inloggningen har avslutats, kanske i en annan flik. Logga in igen för att fortsätta.',
    asked: 'Vänta tills tjänsten har svarat. Inga uppgifter visas här längre.',
    unsure:
      'Tjänsten har inte svarat, så du kan vara inloggad fortfarande. Försök igen. Inga uppgifter visas här, men stäng webbläsaren om någon annan också använder den.',
  },
  waiting: 'Det du höll på att skriva finns kvar här. Logga in i en ny flik och kom sedan tillbaka hit.',
  logIn: 'Logga in',
  leaveAgain: 'Försök logga ut igen',
  logInBeside: 'Logga in i en ny flik',
  warning: {
    title: 'Vill du vara kvar?',
    text: 'Du loggas ut om två minuter om du inte gör något. Välj Stanna kvar, eller tryck på valfri tangent eller på skärmen.',
    minutes: 'Mindre än två minuter kvar.',
    seconds_one: '{{count}} sekund kvar.',
    seconds_other: '{{count}} sekunder kvar.',
    lastMinute: 'En minut kvar.',
    failed: 'Vi når inte tjänsten, så du loggas ut när tiden är slut. Försök igen.',
    stay: 'Stanna kvar',
    leave: 'Logga ut nu',
  },
  stayed: 'Du är fortfarande inloggad.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    inloggning: typeof texts
  }
}
