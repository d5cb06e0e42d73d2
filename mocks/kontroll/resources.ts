import type * as v from 'valibot'
import type { LegalArea, SharedArea } from '../../app/areas.ts'
import type { Capability } from '#platform/session/contract.ts'
import { receiversSchema } from '../../app/inkorg/contract.ts'
import { coordinatorRequestStateSchema } from '../../app/kontakter/contract.ts'
import { accessLogSchema } from '../../app/ombud/logg/contract.ts'
import { importantSchema } from '../../app/overenskommelser/contract.ts'
import { sipRequestStateSchema } from '../../app/vardplaner/contract.ts'
import { proposalReceiversSchema } from '../../app/vardplaner/forslag/contract.ts'
import { type AroundName, aroundSchemas } from './around-schemas.ts'
import { itemSchemas, type ListName } from './item-schemas.ts'

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

const list = (path: ListName, need: Need, more: Partial<List> = {}): List => ({
  path,
  need,
  item: itemSchemas[path],
  ...(path in aroundSchemas && { around: aroundSchemas[path as AroundName] }),
  ...more,
})

export const lists: readonly List[] = [
  list('tidslinje', 'tidslinje', {
    window: 'days',
    madeOf: ['remisser', 'vardplaner', 'overenskommelser'],
  }),
  list('tidslinje/boka', 'tidslinje', { common: true }),
  list('vardhandelser', 'tidslinje', {
    window: 'taken',
    madeOf: ['vaccinationer', 'provsvar', 'anteckningar'],
  }),
  list('kontakter', 'kontakter', { madeOf: ['tidslinje'] }),
  list('hemstod', 'kontakter', { madeOf: ['insatser'] }),
  list('overenskommelser', 'overenskommelser'),
  list('vardplaner', 'vardplaner'),
  list('forslag', 'vardplaner', { capability: 'propose' }),
  list('patientinformation', 'vardplaner'),
  list('vaccinationer', 'vaccinationer'),
  list('avgifter', 'avgifter'),
  list('remisser', 'remisser'),
  list('insatser', 'insatser'),
  list('genomforande', 'insatser', { window: 'days' }),
  list('inkorg', 'inkorg', { latest: true }),
  list('sar', 'sar'),
  list('matvarden', 'matvarden', { latest: true }),
  list('halsa', 'halsa'),
  list('provsvar', 'provsvar', { latest: true }),
  list('anteckningar', 'anteckningar', { latest: true }),
  list('lakemedel', 'lakemedel'),
  list('ombud', 'self'),
  list('delning', 'delning'),
  list('delning/sparrar', 'delning'),
  list('delning/parter', 'delning', { common: true }),
  list('delning/logg', 'delning', { window: 'taken' }),
  list('sedan-sist', 'any'),
  list('kallor', 'any', { unsourced: true, common: true }),
]

export const sheets: readonly Sheet[] = [
  { path: 'viktigt', need: 'overenskommelser', capability: 'write-important', schema: importantSchema },
  { path: 'kontakter/begaran', need: 'kontakter', schema: coordinatorRequestStateSchema },
  { path: 'vardplaner/sip', need: 'vardplaner', schema: sipRequestStateSchema },
  { path: 'inkorg/mottagare', need: 'inkorg', schema: receiversSchema },
  { path: 'forslag/mottagare', need: 'vardplaner', capability: 'propose', schema: proposalReceiversSchema },
  { path: 'ombud/logg', need: 'self', schema: accessLogSchema },
]
