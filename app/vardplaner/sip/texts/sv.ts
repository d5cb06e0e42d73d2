const texts = {
  title: 'Samordnad individuell plan (SIP)',
  back: 'Till planer',
  what: 'En SIP är en plan som regionen och kommunen gör tillsammans med den som får vård och omsorg. Den säger vem som gör vad, och vad som är viktigast.',
  yours: 'SIP som finns',
  none: 'Här finns ingen SIP.',
  how: 'Så går det till',
  right:
    'Den som behöver hjälp av både regionen och kommunen har rätt till en SIP om en av dem ser att den behövs. Arbetet ska då börja direkt. Det är frivilligt och kostar inget.',
  ask: 'Be om en SIP',
  unit: 'Vem vill du fråga?',
  unitMissing: 'Välj vem du vill fråga.',
  reason: 'Vad behöver samordnas? (frivilligt)',
  reasonHelp: 'Skriv med egna ord. Till exempel: Alla frågar samma sak, och ingen vet vem som bestämmer.',
  tooLong_one: 'Texten är {{count}} tecken för lång.',
  tooLong_other: 'Texten är {{count}} tecken för lång.',
  relative: 'En närstående ska vara med på mötet',
  whoReads:
    'Frågan läses av dem som du väljer. De hör av sig, ofta inom en vecka. Skriv inget som är bråttom: ring då 1177, eller 112 vid fara för liv.',
  send: 'Skicka frågan',
  sending: 'Skickar',
  onlySee: 'Din rätt som ombud räcker inte för att be om en SIP.',
  noUnits: 'Ingen kan ta emot din fråga här just nu. Ring vårdcentralen eller kommunen.',
  sentTitle: 'Din fråga om en SIP är skickad',
  sentText: 'Skickad till {{unit}} {{day}}.',
  sentNext:
    'Nu bedömer de om en SIP behövs, och frågar vilka som får vara med. Har ingen hört av sig på två veckor går det bra att ringa dem.',
  withRelative: 'En närstående ska vara med på mötet.',
  unsureTitle: 'Vi vet inte om din fråga kom fram',
  unsureText: 'Inget är bekräftat. Det du har skrivit står kvar. Försök igen om en stund, eller ring dem.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    sip: typeof texts
  }
}
