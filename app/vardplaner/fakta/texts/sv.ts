const texts = {
  kindHelp: {
    SIP: 'Visar vad regionen och kommunen gör tillsammans.',
    SPLPTLRV: 'Visar vilket stöd som ges i öppen psykiatrisk tvångsvård eller öppen rättspsykiatrisk vård.',
    SPU: 'Visar vem som gör vad efter hemkomsten från sjukhuset.',
    VP: 'Visar hur vården är planerad.',
    HP: 'Visar hur habiliteringen är planerad.',
    RP: 'Visar hur rehabiliteringen är planerad.',
    GP: 'Visar hur omsorgen ges, till exempel hemtjänst.',
    SVP: 'Visar de steg som vården brukar ta vid ett visst tillstånd.',
    LSS: 'Visar insatserna enligt LSS, och vad som planeras gemensamt.',
  },
  kind: 'Vilken sorts plan',
  responsible: 'Ansvarig',
  signed: 'Signerad',
  signedBy: '{{date}} av {{name}}',
  notSigned: 'Inte signerad',
  units: 'Deltar i planen',
  unknownUnit: 'en enhet vars namn saknas',
  document: 'Dokument',
  documentSize: '{{kind}}, {{size}}',
  documentElsewhere: '{{kind}}, finns hos källan',
  goTo: 'Gå till {{source}}: {{name}}',
  open: 'Öppna dokumentet',
  openOne: 'Öppna dokument {{place}}',
  askForCopy: 'Be den som ansvarar om en kopia.',
  noDocument: 'Inget dokument har lämnats.',
  mediaType: { pdf: 'PDF', image: 'Bild', text: 'Text', web: 'Webbsida', other: 'Fil' },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    fakta: typeof texts
  }
}
