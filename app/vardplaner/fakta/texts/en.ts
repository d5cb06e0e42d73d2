import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  kindHelp: {
    SIP: 'Shows what the region and the municipality do together for you.',
    SPLPTLRV: 'Shows the support you get in compulsory or forensic psychiatric care outside hospital.',
    SPU: 'Shows who does what when you come home from hospital.',
    VP: 'Shows how your care is planned.',
    HP: 'Shows how your habilitation is planned.',
    RP: 'Shows how your rehabilitation is planned.',
    GP: 'Shows how you get your social care, for example home help.',
    SVP: 'Shows the steps care usually takes for a certain condition.',
    LSS: 'Shows the support you have by the act LSS, and what is planned together with you.',
  },
  agreed: 'Agreed with you',
  responsible: 'Responsible',
  signed: 'Signed',
  signedBy: '{{date}} by {{name}}',
  notSigned: 'Not signed',
  units: 'Takes part in the plan',
  unknownUnit: 'a unit whose name is missing',
  document: 'Document',
  documentSize: '{{kind}}, {{size}}',
  documentElsewhere: '{{kind}}, kept by the source',
  goTo: 'Go to {{source}}: {{name}}',
  open: 'Open the document',
  askForCopy: 'Ask whoever is responsible for a copy.',
  noDocument: 'No document has been given.',
  mediaType: { pdf: 'PDF', image: 'Image', text: 'Text', web: 'Web page', other: 'File' },
} as const satisfies Translation<typeof sv>
