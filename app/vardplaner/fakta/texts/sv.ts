const texts = {
  kindHelp: {
    SIP: 'Visar vad regionen och kommunen gör tillsammans för dig.',
    SPLPTLRV: 'Visar vilket stöd du får i öppen psykiatrisk tvångsvård eller öppen rättspsykiatrisk vård.',
    SPU: 'Visar vem som gör vad när du kommer hem från sjukhuset.',
    VP: 'Visar hur din vård är planerad.',
    HP: 'Visar hur din habilitering är planerad.',
    RP: 'Visar hur din rehabilitering är planerad.',
    GP: 'Visar hur du får din omsorg, till exempel hemtjänst.',
    SVP: 'Visar de steg som vården brukar ta vid ett visst tillstånd.',
    LSS: 'Visar vilka insatser du har enligt LSS, och vad som planeras tillsammans med dig.',
  },
  agreed: 'Överenskommet med dig',
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
