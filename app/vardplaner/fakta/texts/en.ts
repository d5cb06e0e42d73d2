import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  kindHelp: {
    SIP: 'Shows what the region and the municipality do together.',
    SPLPTLRV: 'Shows the support given in compulsory or forensic psychiatric care outside hospital.',
    SPU: 'Shows who does what after coming home from hospital.',
    VP: 'Shows how the care is planned.',
    HP: 'Shows how the habilitation is planned.',
    RP: 'Shows how the rehabilitation is planned.',
    GP: 'Shows how social care is given, for example home help.',
    SVP: 'Shows the steps care usually takes for a certain condition.',
    LSS: 'Shows the support given by the act LSS, and what is planned together.',
  },
  kind: 'Type of plan',
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
  openOne: 'Open document {{place}}',
  askForCopy: 'Ask whoever is responsible for a copy.',
  noDocument: 'No document has been given.',
  mediaType: { pdf: 'PDF', image: 'Image', text: 'Text', web: 'Web page', other: 'File' },
} as const satisfies Translation<typeof sv>
