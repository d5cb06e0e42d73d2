const texts = {
  title: 'Utse ett ombud',
  changeTitle: 'Ändra vad ditt ombud får se och göra',
  intro: 'Ett ombud får se dina uppgifter och göra saker för dig. Välj någon du litar på.',
  back: 'Till Ombud',
  notHere:
    'Lagen tillåter inte i dag att man utser ombud här. Därför går det inte att utse eller ändra ombud, och den som redan är utsedd ser inget.',
  onlyOwn: 'Vem som är ombud kan man bara se och ändra för sig själv.',
  notFound: 'Det ombudet finns inte, eller går inte att ändra här.',
  who: 'Vem ska vara ditt ombud?',
  number: 'Personnummer eller samordningsnummer',
  numberHelp: 'Till exempel ååååmmdd-nnnn. Vi visar namnet innan du bestämmer dig.',
  wrongNumber: 'Det är inget personnummer eller samordningsnummer. Kontrollera siffrorna.',
  find: 'Hitta personen',
  findFailed: 'Vi kunde inte söka nu. Försök igen om en stund.',
  found: 'Du är på väg att utse {{name}}.',
  other: 'Välj någon annan',
  outcome: {
    unknown: 'Vi hittar ingen med det numret. Kontrollera siffrorna.',
    self: 'Det är ditt eget nummer. Du kan inte vara ombud för dig själv.',
    protected:
      'Det går inte att utse den personen här. Prata med dem som ger dig vård och omsorg om hur personen kan hjälpa dig.',
    minor: 'Ett ombud måste ha fyllt 18 år. Det går inte att utse den personen.',
    already: 'Den personen är redan ditt ombud. På sidan Ombud kan du ändra vad ombudet får se och göra.',
  },
  what: 'Vad får {{name}} se och göra?',
  areas: 'Välj område för område',
  areasHelp: 'Den som får göra något får också se det.',
  see: 'Se',
  do: 'Göra',
  doing: 'Göra: {{does}}.',
  nothing: 'Välj minst ett område som ombudet får se.',
  until: 'Till och med vilken dag?',
  untilHelp: 'Lämna tomt om det ska gälla tills du tar bort ombudet.',
  past: 'Dagen har redan varit. Välj i dag eller senare.',
  meansTitle: 'Det här betyder det',
  means: {
    see: '{{name}} loggar in själv och ser det du har valt. Det börjar när du har sagt ja.',
    log: 'Allt ombudet ser och gör sparas i en logg som du kan läsa.',
    revoke: 'Du kan ändra dig eller ta bort ombudet när du vill. Det gäller genast.',
    voluntary: 'Det är frivilligt. Ingen får kräva att du har ett ombud.',
  },
  confirm: 'Jag förstår, och jag vill att {{name}} ska vara mitt ombud.',
  confirmMissing: 'Kryssa i att du förstår.',
  appoint: 'Utse {{name}}',
  doneTitle: '{{name}} är nu ditt ombud',
  doneText: 'Det gäller från nu. Du hittar ombudet på sidan Ombud.',
  save: 'Spara ändringen',
  changed: 'Ändringen är sparad',
  changedText: 'Den gäller genast för {{name}}.',
  failed: 'Vi vet inte om det gick igenom. Titta på sidan Ombud innan du försöker igen.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    utse: typeof texts
  }
}
