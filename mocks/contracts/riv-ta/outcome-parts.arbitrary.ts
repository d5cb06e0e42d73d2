import fc from 'fast-check'
import { anyText, anyTime } from '../any.arbitrary.ts'
import { cv, header, orgUnit } from './datatypes.arbitrary.ts'

const some = <Model extends Record<string, fc.Arbitrary<unknown>>>(model: Model) =>
  fc.record(model, { requiredKeys: [] })

export const few = <Item>(arbitrary: fc.Arbitrary<Item>) => fc.array(arbitrary, { maxLength: 2 })

/** Fields of which any may be absent. What holds nothing at all is read as what is not there, so one is always there. */
export const anyOfThese = <Model extends Record<string, fc.Arbitrary<unknown>>>(model: Model) =>
  some(model).filter((held) => Object.values(held).some((one) => one !== undefined))

export const professional = anyOfThese({
  authorTime: anyTime,
  healthcareProfessionalHSAId: anyText,
  healthcareProfessionalName: anyText,
  healthcareProfessionalRoleCode: cv,
  healthcareProfessionalOrgUnit: orgUnit,
  healthcareProfessionalCareUnitHSAId: anyText,
  healthcareProfessionalCareGiverHSAId: anyText,
})
export const signature = anyOfThese({
  signatureTime: anyTime,
  legalAuthenticatorHSAId: anyText,
  legalAuthenticatorName: anyText,
  legalAuthenticatorRoleCode: cv,
})
export const outcomeHeader = fc
  .tuple(header, some({ careContactId: anyText, nullifiedReason: anyText, legalAuthenticator: signature }))
  .map(([common, more]) => ({ ...common, ...more }))
