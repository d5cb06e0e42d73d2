import { ekbacken, storstaden } from '../../catalogue/region-storstaden.ts'
import { assessment } from '../../catalogue/sjostads-kommun.ts'
import type { SharingObjectionRecord } from '../../contracts/own/sharing-objections.ts'
import type { ExtendedBlocksResult } from '../../contracts/riv-ta/get-extended-blocks-for-patient.ts'
import { block, blocks } from '../facts/block.ts'
import { rut } from './person.ts'
import { kommun } from './writers.ts'

const of = rut.personnummer
const html = 'Gå <b>ut</b> & <img src=x onerror=alert(1)>'

/** Blocks of a kind that nobody knows, of nobody, that end before they begin, and that are lifted nobody knows when. */
export const regionBlocks: readonly ExtendedBlocksResult[] = [
  blocks([
    { blockId: 'UB-1', excludedInformationTypes: [], temporaryRevokes: [] },
    {
      ...block({ of, id: 'UB-2', information: { careGiver: storstaden }, made: '2026-01-01T00:00' }),
      blockType: 'Kvalitetsregister',
      informationStartDate: '2026-12-01T00:00:00+01:00',
      informationEndDate: '2020-01-01T00:00:00+01:00',
      excludedInformationTypes: [{ infoTypeId: 'xyz', infoTypeDescription: html }, { infoTypeId: 'abc' }],
    },
    {
      ...block({ of, id: 'UB-3', information: { unit: ekbacken }, made: '2026-01-01T00:00' }),
      informationCareUnitId: 'TSTOKAND-1',
      informationCareProviderId: 'TSTOKAND',
      temporaryRevokes: [{ temporaryRevokeId: 'H', revocationReasonText: html }],
    },
    {
      ...block({ of, id: 'UB-4', information: { unit: ekbacken }, made: '2026-01-01T00:00' }),
      deletionInfo: { reasonText: html },
    },
  ]),
  { result: { resultCode: 'ACCESSDENIED', resultText: html }, blocks: [] },
]

export const objections: readonly SharingObjectionRecord[] = [
  { header: kommun.header({ id: 'UU-1', unit: assessment }), careProviderId: 'TSTOKAND' },
  {
    header: kommun.header({ id: 'UU-2', unit: assessment, written: '2026-11-01T09:00' }),
    careProviderId: assessment.careGiver.hsaId,
    from: '2026-12-01',
    until: '2020-01-01',
  },
]
