import { type Infer, loose, looseMany, one, structure, text, time } from './codec.ts'
import { healthcareProfessional, visibilityOf } from './datatypes.ts'
import { attested, outcomeCore, outcomeHeader, outcomeWritten } from './outcome-parts.ts'
import { rivTa } from './riv-ta-contract.ts'

const code = structure({ code: loose(text), codeSystem: loose(text) })

/** What has been done, with its result as files: base64 in `value`, else where it is. */
const act = structure({
  actId: loose(text),
  actCode: loose(code),
  actText: loose(text),
  actTime: loose(time),
  actResult: looseMany(
    structure({ id: loose(text), mediaType: loose(text), value: loose(text), reference: loose(text) }),
  ),
})

/** The answer to a remiss for a consultation or an examination, of GetReferralOutcome 3.2. */
const referralOutcome = structure({
  referralOutcomeHeader: one(outcomeHeader),
  referralOutcomeBody: one(
    structure({
      /** SR: an answer · SS: the final one. */
      referralOutcomeTypeCode: loose(text),
      referralOutcomeTitle: loose(text),
      /** Plain, or marked up in one of many ways. */
      referralOutcomeText: loose(text),
      clinicalInformation: looseMany(
        structure({ clinicalInformationCode: loose(code), clinicalInformationText: loose(text) }),
      ),
      act: looseMany(act),
      referral: loose(
        structure({
          referralId: loose(text),
          referralReason: loose(text),
          referralTime: loose(time),
          referralAuthor: loose(healthcareProfessional),
          careContactId: loose(text),
        }),
      ),
      attested,
    }),
  ),
})
export type ReferralOutcome = Infer<typeof referralOutcome>

export const getReferralOutcome = rivTa({
  name: 'GetReferralOutcome',
  category: 'und-kon-ure',
  themes: ['provsvar'],
  version: '3.2',
  answer: 'urn:riv:clinicalprocess:healthcond:actoutcome:GetReferralOutcomeResponder:3',
  core: outcomeCore,
  item: 'referralOutcome',
  codec: referralOutcome,
  closing: 'result',
  required: ['referralOutcomeHeader', 'documentId'],
  hasSchema: true,
  visibility: ({ referralOutcomeHeader: header }) =>
    visibilityOf('referralOutcome/referralOutcomeHeader', header),
  times: ({ referralOutcomeHeader: header }) => ({ start: outcomeWritten(header) }),
})
