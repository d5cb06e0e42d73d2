import * as v from 'valibot'
import type { LegalArea, SharedArea } from '../../app/areas.ts'
import type { Capability } from '#platform/session/contract.ts'
import { noteSchema } from '../../app/anteckningar/contract.ts'
import { feeSchema } from '../../app/avgifter/contract.ts'
import { sharingSchema } from '../../app/delning/contract.ts'
import { logItemSchema } from '../../app/delning/laslogg/contract.ts'
import { partySchema } from '../../app/delning/parter/contract.ts'
import { blockedSchema } from '../../app/delning/sparrar/contract.ts'
import { healthAroundSchema, healthItemSchema } from '../../app/halsa/contract.ts'
import { messageSchema, receiversSchema } from '../../app/inkorg/contract.ts'
import { insatsSchema, visitSchema } from '../../app/insatser/contract.ts'
import { careSourceSchema } from '../../app/kallor/contract.ts'
import {
  contactSchema,
  coordinatorRequestStateSchema,
  homeSupportSchema,
} from '../../app/kontakter/contract.ts'
import { medicineSchema } from '../../app/lakemedel/contract.ts'
import { measurementSchema } from '../../app/matvarden/contract.ts'
import { representationSchema } from '../../app/ombud/contract.ts'
import { accessLogSchema } from '../../app/ombud/logg/contract.ts'
import { agreementSchema, importantSchema } from '../../app/overenskommelser/contract.ts'
import { replySchema } from '../../app/provsvar/contract.ts'
import { referralSchema } from '../../app/remisser/contract.ts'
import { woundSchema } from '../../app/sar/contract.ts'
import { changeSchema, sinceAroundSchema } from '../../app/sedan-sist/contract.ts'
import { bookableSchema } from '../../app/tidslinje/boka/contract.ts'
import { timelineAroundSchema, timelineEventSchema } from '../../app/tidslinje/contract.ts'
import { careEventSchema } from '../../app/tidslinje/vard/contract.ts'
import { vaccinationSchema } from '../../app/vaccinationer/contract.ts'
import { carePlanSchema, informationSchema, sipRequestStateSchema } from '../../app/vardplaner/contract.ts'
import { proposalReceiversSchema, proposalSchema } from '../../app/vardplaner/forslag/contract.ts'

/** The right that reading takes: an area, `any` area at all, or `self`, what nobody sees of another. */
export type Need = SharedArea | LegalArea | 'any' | 'self'

type Resource = {
  path: string
  need: Need
  /** Refused where the session does not tell it. */
  capability?: Capability
}

/** What the portal reads as a list of items. */
export type List = Resource & {
  item: v.GenericSchema
  /** What the answer says around its items, beyond every answer. */
  around?: v.GenericSchema
  /** No source is asked for it, so it tells no status of any. */
  unsourced?: true
  /** It takes `?from` and `?to`; `days`: each item lies in it by its own days. */
  window?: 'days' | 'taken'
  /** It takes `?senaste`. */
  latest?: true
  /** It tells of units, the same to several persons. */
  common?: true
  /** The areas besides its own that it is made of: an ombud who may not see one is told so. */
  madeOf?: readonly SharedArea[]
}

/** What the portal reads whole. */
export type Sheet = Resource & { schema: v.GenericSchema }

const list = (path: string, need: Need, item: v.GenericSchema, more: Partial<List> = {}): List => ({
  path,
  need,
  item,
  ...more,
})

export const lists: readonly List[] = [
  list('tidslinje', 'tidslinje', timelineEventSchema, {
    around: timelineAroundSchema,
    window: 'days',
    madeOf: ['remisser', 'vardplaner', 'overenskommelser'],
  }),
  list('tidslinje/boka', 'tidslinje', bookableSchema, { common: true }),
  list('vardhandelser', 'tidslinje', careEventSchema, {
    around: timelineAroundSchema,
    window: 'taken',
    madeOf: ['vaccinationer', 'provsvar', 'anteckningar'],
  }),
  list('kontakter', 'kontakter', contactSchema, { madeOf: ['tidslinje'] }),
  list('hemstod', 'kontakter', homeSupportSchema, { madeOf: ['insatser'] }),
  list('overenskommelser', 'overenskommelser', agreementSchema),
  list('vardplaner', 'vardplaner', carePlanSchema),
  list('forslag', 'vardplaner', proposalSchema, { capability: 'propose' }),
  list('patientinformation', 'vardplaner', informationSchema),
  list('vaccinationer', 'vaccinationer', vaccinationSchema),
  list('avgifter', 'avgifter', feeSchema),
  list('remisser', 'remisser', referralSchema),
  list('insatser', 'insatser', insatsSchema),
  list('genomforande', 'insatser', visitSchema, { window: 'days' }),
  list('inkorg', 'inkorg', messageSchema, { latest: true }),
  list('sar', 'sar', woundSchema),
  list('matvarden', 'matvarden', measurementSchema, { latest: true }),
  list('halsa', 'halsa', healthItemSchema, { around: healthAroundSchema }),
  list('provsvar', 'provsvar', replySchema, { latest: true }),
  list('anteckningar', 'anteckningar', noteSchema, { latest: true }),
  list('lakemedel', 'lakemedel', medicineSchema),
  list('ombud', 'self', representationSchema),
  list('delning', 'delning', sharingSchema),
  list('delning/sparrar', 'delning', blockedSchema),
  list('delning/parter', 'delning', partySchema, { common: true }),
  list('delning/logg', 'delning', logItemSchema, { window: 'taken' }),
  list('sedan-sist', 'any', changeSchema, { around: sinceAroundSchema }),
  list('kallor', 'any', careSourceSchema, { unsourced: true, common: true }),
]

export const sheets: readonly Sheet[] = [
  { path: 'viktigt', need: 'overenskommelser', capability: 'write-important', schema: importantSchema },
  { path: 'kontakter/begaran', need: 'kontakter', schema: coordinatorRequestStateSchema },
  { path: 'vardplaner/sip', need: 'vardplaner', schema: sipRequestStateSchema },
  { path: 'inkorg/mottagare', need: 'inkorg', schema: receiversSchema },
  { path: 'forslag/mottagare', need: 'vardplaner', capability: 'propose', schema: proposalReceiversSchema },
  { path: 'ombud/logg', need: 'self', schema: accessLogSchema },
]
