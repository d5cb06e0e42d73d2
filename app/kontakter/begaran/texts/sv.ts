const texts = {
  title: 'Be om en fast vårdkontakt',
  back: 'Till kontakter',
  whatTitle: 'Det här är en fast vårdkontakt',
  what: 'En namngiven person som hjälper dig att få rätt vård, boka tider och hålla ihop dina kontakter. Det kan vara en sjuksköterska, en läkare eller någon annan.',
  right:
    'Du har rätt till en om du behöver det för att känna dig trygg eller för att din vård ska hänga ihop. Mottagningen kan också ge dig en utan att du har bett om det.',
  unit: 'Vilken mottagning vill du fråga?',
  onlySee: 'Din rätt som ombud räcker inte till att be om en fast vårdkontakt här.',
  consent:
    'Jag går med på att mottagningen får veta att jag har frågat, och läser det den behöver i min journal.',
  send: 'Skicka',
  sending: 'Skickar',
  unitMissing: 'Välj en mottagning.',
  consentMissing: 'Kryssa i att du går med på det. Annars kan mottagningen inte svara dig.',
  noUnits: 'Ingen mottagning som har svarat kan ta emot din fråga här. Ring din vårdcentral i stället.',
  sentTitle: 'Din fråga är skickad',
  sentText:
    'Skickad till {{unit}} {{day}}. De hör av sig till dig. Har du inte hört något på två veckor kan du ringa dem.',
  unsureTitle: 'Vi vet inte om din fråga kom fram',
  unsureText: 'Inget är bekräftat. Försök igen om en stund, eller ring mottagningen.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    begaran: typeof texts
  }
}
