const texts = {
  area: {
    name: 'Byt person',
    text: 'Se uppgifter för någon du hjälper, eller logga ut.',
  },
  title: 'Byt person',
  loggedIn: 'Du är inloggad som {{name}}.',
  whose: 'Vems uppgifter vill du se?',
  you: 'Du själv',
  nobody: 'Du är inte ombud för någon annan.',
  current: 'Visas nu',
  show: 'Visa uppgifter för {{name}}',
  showMine: 'Visa mina egna uppgifter',
  rights: 'Du kan se {{see}}. Du kan göra: {{does}}.',
  everything: 'allt',
  teenager: 'Från 13 år ser vårdnadshavare bara en del.',
  until: 'Till {{date}}.',
  doubled:
    'Det finns flera uppgifter om att du är ombud för personen. Därför visas bara det som alla tillåter.',
  unknownArea: 'Rätten gäller också något som inte finns här. Det ger inget mer att se.',
  somebody: 'någon',
  unknownDay: 'en dag som inte står i registret',
  relationType: {
    guardian: 'du är vårdnadshavare',
    'legal-guardian': 'du är god man',
    trustee: 'du är förvaltare',
    appointed: 'du är utsett ombud',
  },
  aside: {
    title: 'Gäller inte nu',
    unreadable:
      'En uppgift om att du är ombud för {{name}} kunde inte läsas. Den ger ingen rätt att se något.',
    ended: '{{name}}: din rätt upphörde {{date}}.',
    coming: '{{name}}: din rätt börjar gälla {{date}}.',
    self: '{{name}}: du står som ombud för dig själv. Det ändrar inget.',
    nothing: '{{name}}: inget av det du får se finns här.',
  },
  more: 'Mer',
  hjalpa: 'Se alla du hjälper sida vid sida',
  ombud: 'Ombud: vem som får se och göra vad',
  logOut: 'Logga ut',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    person: typeof texts
  }
}
