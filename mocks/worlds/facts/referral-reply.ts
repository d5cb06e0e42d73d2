import type { ReferralOutcome } from '../../contracts/riv-ta/get-referral-outcome.ts'
import { at } from './common.ts'
import type { Document } from './document.ts'
import { type OutcomeFacts, outcomeHeader, staffAt } from './outcome.ts'

/** What has been done, and the files of it. `time` is Swedish local. */
type ActFacts = { text: string; time?: string; files?: readonly Document[] }

/** Facts of the answer to a remiss. */
export type ReferralReplyFacts = OutcomeFacts & {
  title?: string
  /** SR or SS, or what no contract knows. */
  type?: string
  text: string
  background?: readonly { code: string; text: string }[]
  acts?: readonly ActFacts[]
}

/** The answer to a remiss as a producer holds it. */
export function referralReply(facts: ReferralReplyFacts): ReferralOutcome {
  const { type = 'SS', title, text, background = [], acts = [], seen } = facts
  const { referral = facts.id, question = '', asked, askedBy, replied } = facts
  return {
    referralOutcomeHeader: outcomeHeader(facts, title),
    referralOutcomeBody: {
      referralOutcomeTypeCode: type,
      ...(title && { referralOutcomeTitle: title }),
      referralOutcomeText: text,
      clinicalInformation: background.map(({ code, text: known }) => ({
        // ICD-10-SE, which is the only code system that the contract allows.
        clinicalInformationCode: { code, codeSystem: '1.2.752.116.1.1.1.1.3' },
        clinicalInformationText: known,
      })),
      act: acts.map(({ text: actText, time, files = [] }) => ({
        actText,
        ...(time && { actTime: at(time) }),
        actResult: [...files],
      })),
      referral: {
        referralId: referral,
        referralReason: question,
        ...(asked && { referralTime: at(asked) }),
        referralAuthor: askedBy ? staffAt(askedBy, asked ?? replied) : { authorTime: at(asked ?? replied) },
      },
      ...(seen && {
        attested: {
          attestedTime: at(seen.at),
          attesterHSAId: seen.by.hsaId,
          attesterName: seen.by.name,
        },
      }),
    },
  }
}
