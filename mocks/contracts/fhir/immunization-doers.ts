import * as v from 'valibot'
import type { AdministrationRecord } from '../riv-ta/get-vaccination-history.ts'
import type { Resource } from './bundle.ts'
import { concept, reference } from './fields.ts'
import type { LooseReader } from './loose.ts'
import { type Who, whoIs } from './people.ts'
import type { Resolve } from './references.ts'

const performer = v.object({ function: v.optional(concept), actor: reference })

/** Who gave it, who ordered that, and who wrote it down (HL7 table 0443). Who did something else is none of them. */
export function doersIn(of: LooseReader, from: Resource, resolve: Resolve) {
  const all = of.many('performer', performer).map((one) => ({
    codes: one.function?.coding.map(({ code }) => code) ?? [],
    who: whoIs(one.actor, from, resolve),
  }))
  const first = (code: string): Who | undefined => all.find(({ codes }) => codes.includes(code))?.who
  const unsaid = all.find(({ codes }) => codes.length === 0)?.who
  return { giver: first('AP') ?? unsaid, orderer: first('OP'), writer: first('EP') }
}

/** Somebody and the unit, as the record has them. */
export function partyOf(
  { name, unit }: Who,
  org: 'performerOrg' | 'prescriberOrg',
  person: 'performer' | 'prescriberPerson',
): Partial<AdministrationRecord> {
  return { ...(unit && { [org]: unit }), ...(name && { [person]: { personName: name } }) }
}
