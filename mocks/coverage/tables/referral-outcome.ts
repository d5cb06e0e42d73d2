import { shown, type Table, type Tree, unseen } from '../fate.ts'
import { onlyWithout } from '../stands-in.ts'
import {
  asker,
  file,
  otherVisit,
  outcomeHeader,
  replyList,
  replyPage as page,
  replyUseful,
  sameReferral,
} from './outcome-parts.ts'

const body = 'referralOutcomeBody'
const code = (place: string): Tree => ({
  code: shown(place),
  codeSystem: unseen('Koden visas som den står'),
})

export const referralOutcome: Table = {
  title: 'Svar på remisser (konsultationer)',
  fields: {
    referralOutcomeHeader: outcomeHeader(
      onlyWithout(
        ['../referralOutcomeBody/referralOutcomeTitle'],
        shown(`${replyList} och sidan för svaret: namnet, när referralOutcomeTitle saknas`),
      ),
    ),
    referralOutcomeBody: {
      referralOutcomeTypeCode: shown(`${page}: Hur långt svaret har kommit`),
      referralOutcomeTitle: shown(`${replyList} och sidan för svaret: namnet`),
      referralOutcomeText: shown(`${page}: Svaret`),
      clinicalInformation: {
        clinicalInformationCode: onlyWithout(
          ['clinicalInformationText'],
          code(`${page}: Bakgrund, när texten saknas`),
        ),
        clinicalInformationText: shown(`${page}: Bakgrund`),
      },
      act: {
        actId: unseen('Id:t visas inte'),
        actCode: onlyWithout(['actText'], code(`${page}: Det som gjordes, när actText saknas`)),
        actText: shown(`${page}: Det som gjordes`),
        actTime: shown(`${page}: Det som gjordes, och Undersökt`),
        actResult: { id: unseen('Filen öppnas efter sin plats i svaret'), ...file },
      },
      referral: {
        referralId: sameReferral,
        referralReason: shown(`${page}: Frågan i remissen`),
        referralTime: shown(`${page}: Frågan ställdes`),
        referralAuthor: asker(),
        careContactId: otherVisit,
      },
      attested: {
        attestedTime: shown(`${page}: Läst av den som frågade`),
        attesterHSAId: unseen('Namnet visas, inte HSA-id:t'),
        attesterName: shown(`${page}: Läst av den som frågade`),
      },
    },
  },
  useful: [
    {
      what: 'svarets text',
      anyOf: [`${body}/referralOutcomeText`, `${body}/act/actResult`],
      sees: 'Svaret. Nu står ”Svaret har ingen text.”',
    },
    {
      what: 'ett namn på svaret',
      anyOf: [`${body}/referralOutcomeTitle`, 'referralOutcomeHeader/documentTitle', `${body}/act/actText`],
      sees: 'Vad svaret är. Nu står ”Remissvar”.',
    },
    {
      what: 'om svaret är slutligt',
      anyOf: [`${body}/referralOutcomeTypeCode`],
      sees: 'Hur långt svaret har kommit.',
    },
    { what: 'vad remissen frågade', anyOf: [`${body}/referral/referralReason`], sees: 'Frågan i remissen.' },
    ...replyUseful('referralOutcomeHeader'),
  ],
  codes: [
    {
      path: `${body}/referralOutcomeTypeCode`,
      knows: ({ code: said }) => ['SR', 'SS'].includes(said),
      instead: 'Ordet visas som källan skriver det.',
    },
  ],
}
