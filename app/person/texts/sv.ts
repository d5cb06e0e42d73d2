const texts = {
  area: {
    name: 'Byt person',
    text: 'Se uppgifter för någon du hjälper, eller logga ut.',
  },
  title: 'Byt person',
  loggedIn: 'Du är inloggad som {{name}}.',
  whose: 'Vems uppgifter vill du se?',
  you: 'Du själv',
  nobodyNow: 'Just nu får du inte se någon annans uppgifter.',
  nobody: 'Du är inte ombud för någon annan.',
  current: 'Visas nu',
  show: 'Visa uppgifter för {{name}}',
  showMine: 'Visa mina egna uppgifter',
  see: 'Du får se {{see}}.',
  does: 'Du får {{does}}.',
  doesNothing: 'Du får inte göra något för personen.',
  and: 'och',
  everything: 'allt',
  until: 'Till {{date}}.',
  doubled: 'Du står som ombud för personen på flera sätt. Bara det som alla sätten ger rätt till visas.',
  unknownArea: 'Du har också rätt till något som inte finns i Överblick.',
  relationType: {
    guardian: 'du är vårdnadshavare',
    'legal-guardian': 'du är god man',
    trustee: 'du är förvaltare',
    appointed: 'du är utsett ombud',
    coordinator: 'du är vårdsamordnare med fullmakt',
  },
  aside: 'Gäller inte nu',
  more: 'Mer',
  hjalpa: 'Se alla du hjälper sida vid sida',
  ombud: 'Ombud: vem som får se och göra vad',
  logOut: 'Logga ut',
  rights: 'Vad du får se och göra för var och en',
  close: 'Stäng',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    person: typeof texts
  }
}
