import type { Insats } from '../contract.ts'

/** True of care by HSL, of which a kommun makes no decision that can be appealed. */
export const isHealthCare = ({ decision, typeOfCareService, source }: Insats): boolean =>
  decision === undefined && (typeOfCareService === 'HSJV' || source.legalDomain === 'HSL')
