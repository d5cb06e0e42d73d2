import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useSubject } from '#platform/session/session.ts'
import { useVisit } from '#platform/session/visit.ts'
import { ListCard } from '#ui/ListCard.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import { ConsentRow } from './ConsentRow.tsx'
import type { Consent, ConsentRequest, Sharing } from './contract.ts'
import { HowItWorks } from './forsta/HowItWorks.tsx'
import { inParts } from './in-parts.ts'
import { useDelning } from './queries.ts'
import { RequestRow } from './RequestRow.tsx'

/** `/delning`: who may read, questions that wait for an answer, and what sharing means. Only for the person. */
export default function DelningPage() {
  const t = useTexts('delning')
  const { own } = useSubject()
  const { preview } = useVisit()
  const mine = own && !preview
  return (
    <>
      <PageHeading title={t('title')}>{mine && <p>{t('intro')}</p>}</PageHeading>
      {mine ? (
        <Own />
      ) : (
        <Notice tone="info" title={t('onlyOwn.title')}>
          <p>{t('onlyOwn.text')}</p>
        </Notice>
      )}
    </>
  )
}

function Own() {
  const t = useTexts('delning')
  return (
    <Stack>
      <AnswerView
        result={useDelning()}
        area="delning"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={3} height="tall" />}
      >
        {(all) => <Lists all={all} />}
      </AnswerView>
      <HowItWorks />
    </Stack>
  )
}

function Lists({ all }: { all: Sharing[] }) {
  const { waiting, refused, ...consents } = inParts(all, useNow())
  return (
    <Stack>
      <Requests part="waiting" requests={waiting} />
      <Consents part="current" consents={consents.current} />
      <Consents part="unclear" consents={consents.unclear} />
      <Consents part="coming" consents={consents.coming} />
      <Consents part="emergency" consents={consents.emergency} />
      <Requests part="refused" requests={refused} />
      <Consents part="ended" consents={consents.ended} />
    </Stack>
  )
}

function Requests({ part, requests }: { part: 'waiting' | 'refused'; requests: ConsentRequest[] }) {
  const t = useTexts('delning')
  return (
    <ListCard title={t(`part.${part}`)} items={requests}>
      {requests.map((one) => (
        <RequestRow key={one.id} request={one} />
      ))}
    </ListCard>
  )
}

type ConsentsProps = { part: 'current' | 'unclear' | 'coming' | 'emergency' | 'ended'; consents: Consent[] }

function Consents({ part, consents }: ConsentsProps) {
  const t = useTexts('delning')
  return (
    <ListCard title={t(`part.${part}`)} items={consents}>
      {consents.map((one) => (
        <ConsentRow key={one.id} consent={one} />
      ))}
    </ListCard>
  )
}
