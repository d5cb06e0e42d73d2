import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useIsOwn } from '#platform/session/use-is-own.ts'
import { useMay, useSubject } from '#platform/session/session.ts'
import { Signpost } from '#ui/Signpost.tsx'
import { ListCard } from '#ui/ListCard.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { Notice } from '#ui/Notice.tsx'
import { paths } from '../paths.ts'
import { ConsentRow } from './ConsentRow.tsx'
import type { Consent, ConsentRequest, Sharing } from './contract.ts'
import { OnlyByLaw } from './delningsord/OnlyByLaw.tsx'
import { HowItWorks } from './forsta/HowItWorks.tsx'
import { inParts } from './in-parts.ts'
import { Parties } from './parter/Parties.tsx'
import { useDelning } from './queries.ts'
import { RequestRow } from './RequestRow.tsx'

/** `/delning`: who may read, questions that wait for an answer, and what sharing means. For the person, and for one who stands in by law. */
export default function DelningPage() {
  const t = useTexts('delning')
  return (
    <OnlyByLaw title={t('title')} intro={t('intro')}>
      <Body />
    </OnlyByLaw>
  )
}

function Body() {
  const t = useTexts('delning')
  const isOwn = useIsOwn()
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
      <Parties />
      <Signpost icon="info" title={<Link to={paths.sparrar()}>{t('blocks.title')}</Link>}>
        {t('blocks.text')}
      </Signpost>
      <Signpost icon="info" title={<Link to={paths.laslogg()}>{t('log.title')}</Link>}>
        {t('log.text')}
      </Signpost>
      {isOwn ? <HowItWorks /> : <ForAnother />}
    </Stack>
  )
}

/** What the one who reads may do for the person, by law. */
function ForAnother() {
  const t = useTexts('delning')
  const { name } = useSubject()
  const mayAnswer = useMay('do', 'delning')
  const who = quoted(name) ?? t('forAnother.somebody')
  return (
    <Notice tone="info" title={t('forAnother.title')}>
      <p>
        <WithSource>{t(mayAnswer ? 'forAnother.guardian' : 'forAnother.sees', { who })}</WithSource>
      </p>
    </Notice>
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
