import type { Decision } from '../../app/insatser/contract.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { CareDecisionRecord } from '../contracts/own/care-decisions.ts'
import type { FromProducer } from '../platform/gather.ts'
import { authorOf } from './fields.ts'
import { sourceOf } from './source.ts'

/** A decision as it is told, its units named by the unit catalogue. */
export function decisionOf({ producer, item }: FromProducer<CareDecisionRecord>): Decision {
  const { header, careServiceId: _, internalNotes: __, decidedBy, choice, ...told } = item
  const unit = unitOf(decidedBy?.hsaId)
  const { name, title } = decidedBy ?? {}
  return {
    ...told,
    ...(unit && {
      unit: {
        name: unit.name,
        ...(unit.phone && { phone: unit.phone }),
        ...(unit.address && { address: unit.address }),
      },
    }),
    ...((name ?? title) && { decider: { ...(name && { name }), ...(title && { title }) } }),
    ...(choice && { choice: choiceOf(choice) }),
    source: sourceOf(producer, { ...header, author: authorOf({ name, title }) }),
  }
}

/** Whom one may choose; somebody without a name cannot be chosen. */
function choiceOf({ providers, how, link }: NonNullable<CareDecisionRecord['choice']>) {
  return {
    providers: providers.flatMap(({ hsaId, offers = [], ...told }) => {
      const unit = unitOf(hsaId)
      const name = unit?.name ?? told.name
      const phone = told.phone ?? unit?.phone
      return name ? [{ name, offers, ...(phone && { phone }) }] : []
    }),
    ...(how && { how }),
    ...(link && { link }),
  }
}
