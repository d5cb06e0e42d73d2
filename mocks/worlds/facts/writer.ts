import type { Producer } from '../../catalogue/producer.ts'
import { note, type NoteFacts } from './care-documentation.ts'
import { careContact, type CareContactFacts } from './care-contact.ts'
import { careManager, type CareManagerFacts } from './care-manager.ts'
import { carePlan, type CarePlanFacts } from './care-plan.ts'
import { dispensed, type DispensedFacts } from './dispensed.ts'
import { careService, type CareServiceFacts, performedVisit, type VisitFacts } from './care-service.ts'
import { imaging, type ImagingFacts } from './imaging.ts'
import { measurement, type MeasurementFacts } from './measurement.ts'
import { medication, type MedicationFacts } from './medication.ts'
import { message, type MessageFacts } from './message.ts'
import { labReply, type LabReplyFacts } from './lab-reply.ts'
import { ownHeader } from './own-header.ts'
import { referralReply, type ReferralReplyFacts } from './referral-reply.ts'
import { request, type RequestFacts } from './request.ts'
import { woundEntry, type WoundEntryFacts, woundPlan, type WoundPlanFacts } from './wound.ts'
import { vaccination, type VaccinationFacts } from './vaccination.ts'

type WithoutOrigin<Facts> = Omit<Facts, 'of' | 'system'>

/** The builders of records about one person (personnummer) in one producer's system. */
export function writerOf(of: string, { sourceSystemHSAId: system }: Pick<Producer, 'sourceSystemHSAId'>) {
  return {
    careContact: (facts: WithoutOrigin<CareContactFacts>) => careContact({ of, system, ...facts }),
    careManager: (facts: WithoutOrigin<CareManagerFacts>) => careManager({ of, system, ...facts }),
    carePlan: (facts: WithoutOrigin<CarePlanFacts>) => carePlan({ of, system, ...facts }),
    careService: (facts: WithoutOrigin<CareServiceFacts>) => careService({ of, system, ...facts }),
    visit: (facts: WithoutOrigin<VisitFacts>) => performedVisit({ of, system, ...facts }),
    measurement: (facts: WithoutOrigin<MeasurementFacts>) => measurement({ of, system, ...facts }),
    medication: (facts: WithoutOrigin<MedicationFacts>) => medication({ of, system, ...facts }),
    message: (facts: WithoutOrigin<MessageFacts>) => message({ of, system, ...facts }),
    dispensed: (facts: WithoutOrigin<DispensedFacts>) => dispensed({ of, system, ...facts }),
    labReply: (facts: WithoutOrigin<LabReplyFacts>) => labReply({ of, system, ...facts }),
    imaging: (facts: WithoutOrigin<ImagingFacts>) => imaging({ of, system, ...facts }),
    referralReply: (facts: WithoutOrigin<ReferralReplyFacts>) => referralReply({ of, system, ...facts }),
    note: (facts: WithoutOrigin<NoteFacts>) => note({ of, system, ...facts }),
    request: (facts: WithoutOrigin<RequestFacts>) => request({ of, system, ...facts }),
    vaccination: (facts: WithoutOrigin<VaccinationFacts>) => vaccination({ of, system, ...facts }),
    woundPlan: (facts: WithoutOrigin<WoundPlanFacts>) => woundPlan({ of, system, ...facts }),
    woundEntry: (facts: WithoutOrigin<WoundEntryFacts>) => woundEntry({ of, system, ...facts }),
    /** The header of a record in one of the project's own contracts. */
    header: (facts: WithoutOrigin<Parameters<typeof ownHeader>[0]>) => ownHeader({ of, system, ...facts }),
    /** The header of one that a system makes, and nobody writes by hand. */
    systemHeader: (facts: WithoutOrigin<Parameters<typeof ownHeader>[0]>) => ({
      ...ownHeader({ of, system, ...facts }),
      recordedBy: 'system' as const,
    }),
  }
}
