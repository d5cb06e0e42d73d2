import type * as v from 'valibot'
import type { AskingArea } from '../../app/areas.ts'
import { noteSchema } from '../../app/anteckningar/contract.ts'
import { feeSchema } from '../../app/avgifter/contract.ts'
import { sharingSchema } from '../../app/delning/contract.ts'
import { logItemSchema } from '../../app/delning/laslogg/contract.ts'
import { partySchema } from '../../app/delning/parter/contract.ts'
import { blockedSchema } from '../../app/delning/sparrar/contract.ts'
import { healthItemSchema } from '../../app/halsa/contract.ts'
import { messageSchema } from '../../app/inkorg/contract.ts'
import { insatsSchema, visitSchema } from '../../app/insatser/contract.ts'
import { careSourceSchema } from '../../app/kallor/contract.ts'
import { contactSchema, homeSupportSchema } from '../../app/kontakter/contract.ts'
import { medicineSchema } from '../../app/lakemedel/contract.ts'
import { measurementSchema } from '../../app/matvarden/contract.ts'
import { representationSchema } from '../../app/ombud/contract.ts'
import { agreementSchema } from '../../app/overenskommelser/contract.ts'
import { replySchema } from '../../app/provsvar/contract.ts'
import { referralSchema } from '../../app/remisser/contract.ts'
import { woundSchema } from '../../app/sar/contract.ts'
import { changeSchema } from '../../app/sedan-sist/contract.ts'
import { bookableSchema } from '../../app/tidslinje/boka/contract.ts'
import { timelineEventSchema } from '../../app/tidslinje/contract.ts'
import { careEventSchema } from '../../app/tidslinje/vard/contract.ts'
import { vaccinationSchema } from '../../app/vaccinationer/contract.ts'
import { carePlanSchema, informationSchema } from '../../app/vardplaner/contract.ts'
import { proposalSchema } from '../../app/vardplaner/forslag/contract.ts'

/** Every list of the API, by its address: how the portal reads an item of it. */
export const itemSchemas = {
  tidslinje: timelineEventSchema,
  'tidslinje/boka': bookableSchema,
  vardhandelser: careEventSchema,
  kontakter: contactSchema,
  hemstod: homeSupportSchema,
  overenskommelser: agreementSchema,
  vardplaner: carePlanSchema,
  forslag: proposalSchema,
  patientinformation: informationSchema,
  vaccinationer: vaccinationSchema,
  avgifter: feeSchema,
  remisser: referralSchema,
  insatser: insatsSchema,
  genomforande: visitSchema,
  inkorg: messageSchema,
  sar: woundSchema,
  matvarden: measurementSchema,
  halsa: healthItemSchema,
  provsvar: replySchema,
  anteckningar: noteSchema,
  lakemedel: medicineSchema,
  ombud: representationSchema,
  delning: sharingSchema,
  'delning/sparrar': blockedSchema,
  'delning/parter': partySchema,
  'delning/logg': logItemSchema,
  'sedan-sist': changeSchema,
  kallor: careSourceSchema,
} as const satisfies Readonly<Record<AskingArea, v.GenericSchema>> & Readonly<Record<string, v.GenericSchema>>

export type ListName = keyof typeof itemSchemas
