import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  kindHelp: {
    SIP: 'Shows what the region and the municipality do together for you.',
    SPLPTLRV: 'Shows the support you get in compulsory psychiatric care outside hospital.',
    SPU: 'Shows who does what when you come home from hospital.',
    VP: 'Shows how your care is planned.',
    HP: 'Shows how your habilitation is planned.',
    RP: 'Shows how your rehabilitation is planned.',
    GP: 'Shows how you get your social care, for example home help.',
    SVP: 'Shows the steps care usually takes for a certain condition.',
  },
  agreed: 'Agreed with you',
  responsible: 'Responsible',
  signed: 'Signed',
  signedBy: '{{date}} by {{name}}',
  notSigned: 'The source gives no signature',
  units: 'Takes part in the plan',
  unknownUnit: 'a unit whose name is missing ({{hsaId}})',
  document: 'Document',
  documentSize: '{{kind}}, {{size}}',
  documentElsewhere: '{{kind}}, kept by the source',
  goTo: 'Go to {{source}}: {{name}}',
  open: 'Open the document',
  askForCopy: 'Ask whoever is responsible for a copy.',
  noDocument: 'The source has not given any document.',
  mediaType: { pdf: 'PDF', image: 'Image', text: 'Text', web: 'Web page', other: 'File' },
} as const satisfies Translation<typeof sv>
