import * as v from 'valibot'
import type { LaboratoryOrderOutcome } from '../riv-ta/get-laboratory-order-outcome.ts'
import { isHidden, type Resource } from './bundle.ts'
import { cvOf, iiOf } from './codes.ts'
import { concept, identifier, reference, time, wordsOf } from './fields.ts'
import { looseReader, type LooseReader } from './loose.ts'
import { whoIs } from './people.ts'
import type { Ways } from './read-each.ts'
import { hsaId } from './systems.ts'

type Referral = LaboratoryOrderOutcome['body']['referral']

/** The order that a reply answers: by its number, or as the ServiceRequest that came along. */
export function referralIn(of: LooseReader, from: Resource, { resolve }: Ways): Referral {
  const [to] = of.many('basedOn', reference)
  if (!to) return undefined
  const found = resolve(to, from, 'ServiceRequest')
  if (found && isHidden(found)) return undefined
  const order = looseReader(found?.json ?? {})
  const number = order.many('identifier', identifier).map(iiOf).find(Boolean) ?? iiOf(to.identifier)
  const at = order.one('authoredOn', time)
  const question = order.many('reasonCode', concept).flatMap((one) => wordsOf(one) ?? [])
  const by = found && whoIs(order.one('requester', reference), found, resolve)
  const services = [order.one('code', v.object({ ...concept.entries }))].flatMap((one) => cvOf(one) ?? [])
  if (!found && !number) return undefined
  return {
    ...(number && { identifier: number }),
    ...(at && { timestamp: at }),
    ...(question.length > 0 && { question: question.join('\n') }),
    requestedCareService: services,
    ...(by &&
      (by.name || by.unit) && {
        requester: {
          ...(by.hsaId && { id: hsaId(by.hsaId) }),
          ...(by.name && { name: by.name }),
          ...(by.role && { byRole: by.role }),
          ...(by.unit && {
            orgUnit: {
              ...(by.unit.orgUnitHSAId && { id: hsaId(by.unit.orgUnitHSAId) }),
              ...(by.unit.orgUnitName && { name: by.unit.orgUnitName }),
            },
          }),
        },
      }),
  }
}
