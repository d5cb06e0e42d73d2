import { useAnswerMutation } from '#platform/queries/answer-mutation.ts'
import { sipRequestStateSchema } from '../contract.ts'

/** A question for a SIP: the unit by the id of its contact, why, and whether somebody near is to take part. */
export type SipQuestion = { unit: string; reason: string; relative: boolean }

/** `POST /api/vardplaner/sip`: asks a unit for a SIP. */
export const useAsk = () =>
  useAnswerMutation({
    schema: sipRequestStateSchema,
    send: (question: SipQuestion) => ({ resource: 'vardplaner/sip', body: question }),
    makesStale: ['vardplaner/sip'],
  })
