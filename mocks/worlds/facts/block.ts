import type { CareGiver, Unit } from '../../catalogue/producer.ts'
import type {
  ExtendedBlock,
  ExtendedBlocksResult,
} from '../../contracts/riv-ta/get-extended-blocks-for-patient.ts'
import { at, personnummerOid } from './common.ts'

/** Facts of a block. Times are Swedish local, `2026-11-24T10:20`. Of a unit it is inner, of a whole care giver outer. */
export type BlockFacts = {
  /** Personnummer of the patient. */
  of: string
  id: string
  information: { unit: Unit } | { careGiver: CareGiver }
  made: string
  lifted?: string
  /** What is not blocked. */
  except?: readonly ('lak' | 'upp')[]
  /** Open for a unit until a time. */
  open?: { unit: Unit; until: string }
}

const named = { lak: 'Läkemedel', upp: 'Uppmärksamhetsinformation' }

const done = (when: string) => ({ requestDate: at(when), registrationDate: at(when) })

export const block = ({
  of,
  id,
  information,
  made,
  lifted,
  except = [],
  open,
}: BlockFacts): ExtendedBlock => {
  const careGiver = 'unit' in information ? information.unit.careGiver : information.careGiver
  return {
    blockId: id,
    blockType: 'unit' in information ? 'Inner' : 'Outer',
    ...('unit' in information && { informationCareUnitId: information.unit.hsaId }),
    informationCareProviderId: careGiver.hsaId,
    patientId: { root: personnummerOid, extension: of },
    excludedInformationTypes: except.map((type) => ({ infoTypeId: type, infoTypeDescription: named[type] })),
    registrationInfo: done(made),
    ...(lifted && { permanentRevokedInfo: done(lifted) }),
    temporaryRevokes: open
      ? [
          {
            temporaryRevokeId: `${id}-H`,
            endDate: at(open.until),
            revokedForCareUnitId: open.unit.hsaId,
          },
        ]
      : [],
  }
}

/** The blocks that a producer holds, as it tells of them. */
export const blocks = (all: readonly ExtendedBlock[]): ExtendedBlocksResult => ({
  result: { resultCode: 'OK' },
  blocks: [...all],
})
