import type { Answer } from '#platform/answer/contract.ts'
import type { CareFee, Fee } from '../../app/avgifter/contract.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { PatientFeeRecord } from '../contracts/own/patient-fees.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { itemId, sourceOf } from './source.ts'

/** `GET /api/avgifter`: from the project's own contract PatientFees, as it is told. */
export async function avgifter(question: Question): Promise<Answer<Fee>> {
  const fees = await gather('PatientFees', question)
  return answerOf(fees.items.map(feeOf), fees)
}

function feeOf({ producer, item }: FromProducer<PatientFeeRecord>): Fee {
  const { header } = item
  const unit = unitOf(header.careUnitHSAId)
  const every = {
    id: itemId(producer, 'fee', header.documentId, header.sourceSystemHSAId),
    ...(unit && { ask: { name: unit.name, ...(unit.phone && { phone: unit.phone }) } }),
    source: sourceOf(producer, header),
  }
  if (item.typeOfFee === 'CARE_VISIT') {
    const { header: _, internalNotes: __, transactions, ...told } = item
    return { ...told, ...every, transactions: visitsIn(transactions) }
  }
  if (item.typeOfFee === 'MEDICINE') {
    const { header: _, internalNotes: __, ...told } = item
    return { ...told, ...every }
  }
  const { header: _, internalNotes: __, parts = [], ...told } = item
  return { ...told, ...every, parts }
}

type Transactions = Extract<PatientFeeRecord, { typeOfFee: 'CARE_VISIT' }>['transactions']

/** That of the latest visit first; what has no day stands last. */
function visitsIn(transactions: Transactions = []): CareFee['transactions'] {
  return transactions
    .map(({ careUnit, careUnitName, ...told }) => {
      const unit = unitOf(careUnit)?.name ?? careUnitName
      return { ...told, ...(unit && { unit }) }
    })
    .toSorted(({ dateOfVisit: a = '' }, { dateOfVisit: b = '' }) => (a < b ? 1 : a > b ? -1 : 0))
}
