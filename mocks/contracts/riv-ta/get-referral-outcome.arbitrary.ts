import fc from 'fast-check'
import { anyOf, anyText, anyTime } from '../any.arbitrary.ts'
import { anyOfThese, few, outcomeHeader, professional } from './outcome-parts.arbitrary.ts'

const code = anyOfThese({ code: anyText, codeSystem: anyText })

const act = fc.record(
  {
    actId: anyText,
    actCode: code,
    actText: anyText,
    actTime: anyTime,
    actResult: few(anyOfThese({ id: anyText, mediaType: anyText, value: anyText, reference: anyText })),
  },
  { requiredKeys: ['actText', 'actResult'] },
)

const referralOutcome = fc.record({
  referralOutcomeHeader: outcomeHeader,
  referralOutcomeBody: fc.record(
    {
      referralOutcomeTypeCode: fc.oneof(fc.constantFrom('SR', 'SS'), anyText),
      referralOutcomeTitle: anyText,
      referralOutcomeText: anyText,
      clinicalInformation: few(
        anyOfThese({ clinicalInformationCode: code, clinicalInformationText: anyText }),
      ),
      act: few(act),
      referral: anyOfThese({
        referralId: anyText,
        referralReason: anyText,
        referralTime: anyTime,
        referralAuthor: professional,
        careContactId: anyText,
      }),
      attested: anyOfThese({ attestedTime: anyTime, attesterHSAId: anyText, attesterName: anyText }),
    },
    { requiredKeys: ['clinicalInformation', 'act'] },
  ),
})

export default anyOf('GetReferralOutcome', referralOutcome)
