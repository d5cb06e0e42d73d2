const texts = {
  title: 'Be om en fast vårdkontakt',
  back: 'Till kontakter',
  whatTitle: 'Det här är en fast vårdkontakt',
  what: 'Någon som hjälper till att få rätt vård, boka tider och hålla ihop kontakterna. Det kan vara en viss person, en roll eller ett team. Till exempel en sjuksköterska eller en läkare.',
  right:
    'Vården ska utse en när patienten ber om det. Ingen behöver förklara varför. Vården ska också göra det utan att någon ber, om det behövs för att patienten ska vara trygg och säker och för att vården ska hänga ihop.',
  unit: 'Vem vill du fråga?',
  onlySee: 'Din rätt som ombud räcker inte för att be om en fast vårdkontakt.',
  send: 'Skicka',
  sending: 'Skickar',
  unitMissing: 'Välj vem du vill fråga.',
  noUnits: 'Ingen kan ta emot din fråga här just nu. Ring vårdcentralen, eller hemsjukvården om den finns.',
  sentTitle: 'Din fråga är skickad',
  sentText:
    'Skickad till {{unit}} {{day}}. De hör av sig. Har ingen hört av sig på två veckor går det bra att ringa dem.',
  unsureTitle: 'Vi vet inte om din fråga kom fram',
  unsureText: 'Inget är bekräftat. Försök igen om en stund, eller ring dem.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    begaran: typeof texts
  }
}
