import type { Answer } from '#platform/answer/contract.ts'
import type { Block, Blocked, Outside, Untold } from '../../app/delning/sparrar/contract.ts'
import type { Producer } from '../catalogue/producer.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { SharingObjectionRecord } from '../contracts/own/sharing-objections.ts'
import type {
  ExtendedBlock,
  ExtendedBlocksResult,
} from '../contracts/riv-ta/get-extended-blocks-for-patient.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { readerOf } from './reader-of.ts'
import { itemId, sourceOf } from './source.ts'

/**
 * `GET /api/delning/sparrar`: blocks from GetExtendedBlocksForPatient, lifted ones too, and where the person stays outside, from the
 * project's own contract SharingObjections. A source that will not tell, or tells what cannot be read, is named.
 */
export async function sparrar(question: Question): Promise<Answer<Blocked>> {
  const [results, objections] = await Promise.all([
    gather('GetExtendedBlocksForPatient', question),
    gather('SharingObjections', question),
  ])
  return answerOf<Blocked>(
    [...results.items.flatMap(blockedBy), ...objections.items.map(outsideOf)],
    results,
    objections,
  )
}

function blockedBy({ producer, item }: FromProducer<ExtendedBlocksResult>, index: number): Blocked[] {
  const isTold = ['OK', 'INFO'].includes(item.result.resultCode.toUpperCase())
  const spoilt = new Set(
    (item as { notRead?: readonly string[] }).notRead?.map((path) => path.split('/')[0] ?? ''),
  ).size
  return [
    ...(isTold ? item.blocks.map((block) => blockOf(producer, block)) : []),
    ...(isTold && spoilt === 0 ? [] : [untoldOf(producer, isTold ? spoilt : 0, index)]),
  ]
}

const untoldOf = (producer: Producer, spoilt: number, index: number): Untold => ({
  kind: 'untold',
  id: itemId(producer, 'blocks', `untold ${index}`),
  keeper: producer.name,
  ...(spoilt > 0 && { spoilt }),
  source: sourceOf(producer, { documentId: 'blocks' }),
})

function blockOf(producer: Producer, block: ExtendedBlock): Block {
  const { blockId, blockType, registrationInfo, permanentRevokedInfo, deletionInfo } = block
  const type = ({ inner: 'inner', outer: 'outer' } as const)[blockType?.toLowerCase() ?? '']
  const madeAt = registrationInfo?.registrationDate ?? registrationInfo?.requestDate
  const end = permanentRevokedInfo ?? deletionInfo
  const at = end?.registrationDate ?? end?.requestDate
  const named = block.excludedInformationTypes.flatMap(
    ({ infoTypeId, infoTypeDescription }) =>
      (['lak', 'upp'].includes(infoTypeId ?? '') ? infoTypeId : (infoTypeDescription ?? infoTypeId)) ?? [],
  )
  return {
    kind: 'block',
    id: itemId(producer, 'block', blockId),
    ...(type && { type }),
    holder: readerOf({
      careProviderId: block.informationCareProviderId,
      careUnitId: block.informationCareUnitId,
    }),
    ...(block.informationStartDate && { from: block.informationStartDate }),
    ...(block.informationEndDate && { until: block.informationEndDate }),
    except: [...new Set(named)],
    ...(madeAt && { madeAt }),
    ...(end && { lifted: at ? { at } : {} }),
    open: block.temporaryRevokes
      // Without an end it lets nobody in.
      .flatMap(({ cancellationInfo, revokedForCareUnitId, revokedForEmployeeId, endDate }) => {
        if (cancellationInfo || !endDate) return []
        const unit = unitOf(revokedForCareUnitId)?.name
        return [{ ...(unit && { unit }), ...(revokedForEmployeeId && { onlyOne: true }), until: endDate }]
      }),
    source: sourceOf(producer, {
      documentId: blockId,
      careGiverHSAId: block.informationCareProviderId,
      careUnitHSAId: block.informationCareUnitId,
      authorTime: madeAt,
    }),
  }
}

function outsideOf({ producer, item }: FromProducer<SharingObjectionRecord>): Outside {
  const { header, from, until, takenBackAt } = item
  return {
    kind: 'outside',
    id: itemId(producer, 'outside', header.documentId, header.sourceSystemHSAId),
    holder: readerOf(item),
    ...(from && { from }),
    ...(until && { until }),
    ...(takenBackAt && { lifted: { at: takenBackAt } }),
    source: sourceOf(producer, header),
  }
}
