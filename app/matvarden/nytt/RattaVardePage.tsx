import { useParams } from 'react-router'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart, isWhole } from '#platform/answer/coverage.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { paths } from '../../paths.ts'
import { kindOf, type KindName, type Reading } from '../contract.ts'
import { type Group, groupsOf, planInForce } from '../groups.ts'
import { useMatvarden } from '../queries.ts'
import { useSendCorrection } from '../send.ts'
import { Entry } from './Entry.tsx'

/** `/matvarden/ratta/:id`: another value in place of one that is wrong; that one stands on as what was there before. */
export default function RattaVardePage() {
  const t = useTexts('nytt')
  const { id = '' } = useParams()
  const today = dayOf(useNow())
  const mayEnter = useMay('do', 'matvarden')
  const result = useMatvarden()
  const group = groupsOf(result.data?.items ?? [], today).find(({ readings }) =>
    readings.some((one) => one.id === id),
  )
  const reading = group?.readings.find((one) => one.id === id && one.enteredBy)
  const kind = reading && kindOf(reading.code)
  const waiting = <SkeletonRows rows={3} height="tall" />
  const notHere = isPart(result.data) ? waiting : <p>{t('notFoundValue')}</p>
  return (
    <>
      <Back>
        <Link to={paths.matvarden()}>{t('back')}</Link>
      </Back>
      <PageHeading title={kind ? t(`correct.${kind}`) : t('change')} documentTitle={t('change')} />
      <AnswerView result={result} area="matvarden" empty={notHere} skeleton={waiting}>
        {(_, answer) =>
          !group || !reading || !kind ? (
            notHere
          ) : mayEnter ? (
            <Correction key={id} kind={kind} reading={reading} group={group} part={!isWhole(answer)} />
          ) : (
            <p>{t('onlySee')}</p>
          )
        }
      </AnswerView>
    </>
  )
}

type Props = { kind: KindName; reading: Reading; group: Group; part: boolean }

function Correction({ kind, reading, group, part }: Props) {
  const today = dayOf(useNow())
  const sending = useSendCorrection(reading.id)
  const { unsure } = sending
  return (
    <Entry
      form={`matvarden ratta ${reading.id} varde`}
      kind={kind}
      plan={planInForce(group, today)}
      readings={group.readings.filter(({ id }) => id !== reading.id)}
      last={reading}
      kept
      part={part}
      sending={{
        ...sending,
        unsure: unsure && { values: unsure.values, takenAt: unsure.takenAt ?? reading.takenAt },
        send: ({ values, takenAt }) =>
          sending.send({ values, ...(takenAt !== reading.takenAt && { takenAt }) }),
      }}
    />
  )
}
