import type { Outcome } from '../../app/provsvar/contract.ts'
import type { ReferralOutcome } from '../contracts/riv-ta/get-referral-outcome.ts'
import { type SentPicture, toldPicture } from './outcome-pictures.ts'

/** What was done, and what it led to, without its text. */
export function referralOutcomeOf(item: ReferralOutcome): Outcome {
  const { referralOutcomeHeader: header, referralOutcomeBody: body } = item
  const title = body.referralOutcomeTitle ?? header.documentTitle
  return {
    kind: 'referral',
    ...(title && { title }),
    examinations: body.act.map(({ actText, actCode, actTime }) => {
      const name = actText ?? actCode?.code
      return { ...(name && { name }), ...(actTime && { from: actTime }), details: [] }
    }),
    pictures: referralPictures(item).map(toldPicture),
    background: body.clinicalInformation.flatMap(
      ({ clinicalInformationText: text, clinicalInformationCode: code }) => text ?? code?.code ?? [],
    ),
    doses: [],
    ...(body.attested && { seen: seenBy(body.attested) }),
  }
}

const seenBy = ({
  attesterName: name,
  attestedTime: at,
}: NonNullable<ReferralOutcome['referralOutcomeBody']['attested']>): Outcome['seen'] => ({
  ...(name && { by: { name } }),
  ...(at && { at }),
})

/** The files of an answer, those of each act together. */
export const referralPictures = ({ referralOutcomeBody: body }: ReferralOutcome): SentPicture[] =>
  body.act.flatMap(({ actText: of, actResult }) =>
    actResult.map(({ mediaType, value, reference }) => ({
      ...(of && { of }),
      ...(mediaType && { mediaType }),
      ...(value && { value }),
      ...(reference && { reference }),
    })),
  )
