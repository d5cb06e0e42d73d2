import { bool, dateTime, type Infer, loose, looseMany, one, structure, text } from './codec.ts'
import { rivTa } from './riv-ta-contract.ts'

const actor = structure({ employeeId: loose(text), assignmentId: loose(text), assignmentName: loose(text) })

/** When something was done with a block, by whom and why (ActionType). */
const action = structure({
  requestDate: loose(dateTime),
  requestedBy: loose(actor),
  registrationDate: loose(dateTime),
  registeredBy: loose(actor),
  reasonText: loose(text),
})

/** That a block is open for a unit, or one who works there, until a time. */
const temporaryRevoke = structure({
  temporaryRevokeId: loose(text),
  endDate: loose(dateTime),
  revokedForCareUnitId: loose(text),
  revokedForEmployeeId: loose(text),
  revocationReason: loose(text),
  revocationReasonText: loose(text),
  registrationInfo: loose(action),
  cancellationInfo: loose(action),
  ownerId: loose(text),
})

/** A block (spärr) of what a vårdgivare has written (ExtendedBlockType). */
const block = structure({
  blockId: one(text),
  /** `Inner`: for other units of the same vårdgivare. `Outer`: for other vårdgivare. */
  blockType: loose(text),
  /** Written from and until when; absent: all of it. */
  informationStartDate: loose(dateTime),
  informationEndDate: loose(dateTime),
  informationCareUnitId: loose(text),
  informationCareProviderId: loose(text),
  patientId: loose(structure({ root: loose(text), extension: loose(text) })),
  /** What is not blocked: `lak` medicines, `upp` what care has to be warned of. */
  excludedInformationTypes: looseMany(
    structure({ infoTypeId: loose(text), infoTypeDescription: loose(text) }),
  ),
  registrationInfo: loose(action),
  permanentRevokedInfo: loose(action),
  deletionInfo: loose(action),
  temporaryRevokes: looseMany(temporaryRevoke),
  ownerId: loose(text),
  locallyCreated: loose(bool),
})
export type ExtendedBlock = Infer<typeof block>

const blocksResult = structure({
  result: one(structure({ resultCode: one(text), resultText: loose(text) })),
  blocks: looseMany(block),
})
export type ExtendedBlocksResult = Infer<typeof blocksResult>

/**
 * Blocks of GetExtendedBlocksForPatient 4.0 (informationsecurity:authorization:blocking), those that have been lifted too. No schema
 * lies beside the project; names and order are those of the published one. Nothing by which a resident can block is published.
 */
export const getExtendedBlocksForPatient = rivTa({
  name: 'GetExtendedBlocksForPatient',
  category: 'x-block',
  themes: ['delning'],
  version: '4.0',
  answer: 'urn:riv:informationsecurity:authorization:blocking:GetExtendedBlocksForPatientResponder:4',
  core: 'urn:riv:informationsecurity:authorization:blocking:4',
  item: 'getExtendedBlocksResult',
  codec: blocksResult,
  closing: 'none',
  required: ['result', 'resultCode'],
  hasSchema: false,
  visibility: ({ blocks }) => ({
    // Of blocks of several persons none is told.
    patientId:
      [...new Set(blocks.flatMap(({ patientId }) => patientId?.extension ?? []))].join() || undefined,
    approvedForPatient: undefined,
    nullified: undefined,
    patientPath: 'getExtendedBlocksResult/blocks/patientId',
  }),
})
