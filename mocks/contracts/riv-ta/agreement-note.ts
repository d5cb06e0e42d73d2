import type { CV } from './datatypes.ts'
import type { CareDocumentation } from './get-care-documentation.ts'

/**
 * How a note says that it is an agreement (överenskommelse). The national contract has no code for it, so this is a convention of the
 * project's own: clinicalDocumentNoteCode with the code `overenskommelse` of the code system below, in the place of one of KV
 * Anteckningstyp. Never the words of a title: a note that is called an agreement may be of one that was refused.
 */
export const agreementNote = {
  code: 'overenskommelse',
  codeSystem: 'urn:x-overblick:anteckningstyp',
  displayName: 'Överenskommelse',
} as const satisfies CV

/** True for a note that is tagged as an agreement. */
export const isAgreementNote = ({ body: { clinicalDocumentNoteCode: kind } }: CareDocumentation): boolean =>
  kind?.code === agreementNote.code && kind.codeSystem === agreementNote.codeSystem
