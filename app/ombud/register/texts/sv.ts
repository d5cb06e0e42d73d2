const texts = {
  title: 'Ombud',
  intro: 'De som får se dina uppgifter eller göra saker för dig, och de du hjälper.',
  empty: 'Du har inget ombud, och du är inte ombud för någon annan.',
  onlyOwn: {
    title: 'Visas inte för dig',
    text: 'Vem som är ombud kan man bara se och ändra för sig själv.',
  },
  new: {
    title: 'Utse och följa upp',
    text: 'Du kan låta någon du litar på se dina uppgifter och göra saker åt dig. Du bestämmer vad och hur länge.',
    link: 'Utse ett ombud',
    paused:
      'Lagen tillåter inte i dag att man utser ombud här. Därför går det inte att utse eller ändra ombud, och den som redan är utsedd ser inget.',
    mayRemove: 'Du kan ta bort den du har utsett.',
  },
  log: 'Se vad dina ombud har sett och gjort',
  forMe: 'Ombud för mig',
  byMe: 'Jag är ombud för',
  kind: {
    guardian:
      'En vårdnadshavare ser nästan allt för barn under 13 år, men inte det som vården har sagt till barnet ensamt. Från 13 år ser vårdnadshavaren inget, om inte vården har beslutat det. Från 18 år upphör rätten.',
    'legal-guardian':
      'En god man är utsedd av tingsrätten och hjälper till med det som står i beslutet. Det ändras inte här.',
    trustee:
      'En förvaltare är utsedd av tingsrätten och bestämmer i det som står i beslutet. Det ändras inte här.',
    coordinator:
      'En vårdsamordnare med fullmakt får se tider och svara på dem, och inget annat. Det ändras inte här.',
    appointed: {
      forMe: 'Du har utsett {{name}} och kan ändra dig när du vill.',
      byMe: '{{name}} har utsett dig och kan ändra sig när som helst.',
    },
  },
  see: 'Får se',
  do: 'Får göra',
  statusLabel: 'Status',
  status: {
    active: 'Gäller nu',
    closed: 'Ger ingen rätt att se något nu',
    ended: 'Har upphört',
    coming: 'Har inte börjat gälla',
  },
  from: 'Från {{date}}',
  period: 'Gäller',
  show: 'Visa uppgifter för {{name}}',
  preview: 'Se det {{name}} ser',
  change: 'Ändra för {{name}}',
  revoke: 'Ta bort {{name}} som ombud',
  resign: 'Sluta vara ombud för {{name}}',
  revokeMeans: '{{name}} kan då inte längre se dina uppgifter eller göra något för dig. Det gäller genast.',
  resignMeans:
    'Du kan då inte längre se uppgifter om {{name}} eller göra något för {{name}}. Det gäller genast.',
  revokeYes: 'Ja, ta bort nu',
  resignYes: 'Ja, sluta nu',
  revoked: '{{name}} är inte längre ditt ombud.',
  resigned: 'Du är inte längre ombud för {{name}}.',
  cancel: 'Avbryt',
  failed: 'Vi vet inte om det gick igenom. Ladda om sidan och se om ombudet finns kvar.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    register: typeof texts
  }
}
