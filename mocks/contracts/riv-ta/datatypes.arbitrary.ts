import fc from 'fast-check'
import { anyText, anyTime } from '../any.arbitrary.ts'

export const cv = fc.record(
  { code: anyText, codeSystem: anyText, displayName: anyText, originalText: anyText },
  { requiredKeys: ['code'] },
)
export const ii = fc.record({ root: anyText, extension: anyText }, { requiredKeys: ['root'] })
export const orgUnit = fc.record(
  { orgUnitHSAId: anyText, orgUnitName: anyText, orgUnitTelecom: anyText, orgUnitAddress: anyText },
  { requiredKeys: ['orgUnitName'] },
)

export const header = fc.record(
  {
    documentId: anyText,
    sourceSystemHSAId: anyText,
    documentTitle: anyText,
    documentTime: anyTime,
    patientId: fc.record({ id: anyText, type: anyText }),
    accountableHealthcareProfessional: fc.record(
      {
        authorTime: anyTime,
        healthcareProfessionalName: anyText,
        healthcareProfessionalRoleCode: cv,
        healthcareProfessionalOrgUnit: orgUnit,
        healthcareProfessionalCareGiverHSAId: anyText,
      },
      { requiredKeys: ['authorTime'] },
    ),
    legalAuthenticator: fc.record(
      { signatureTime: anyTime, legalAuthenticatorName: anyText },
      { requiredKeys: ['signatureTime'] },
    ),
    approvedForPatient: fc.boolean(),
    nullified: fc.boolean(),
  },
  {
    requiredKeys: [
      'documentId',
      'sourceSystemHSAId',
      'patientId',
      'accountableHealthcareProfessional',
      'approvedForPatient',
    ],
  },
)
