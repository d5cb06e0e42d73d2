import { useParams } from 'react-router'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { paths } from '../../paths.ts'
import type { Consent } from '../contract.ts'
import { Information } from '../delningsord/Information.tsx'
import { useOne } from '../delningsord/use-one.ts'
import { useSharingWords } from '../delningsord/use-sharing-words.ts'
import { useDelning } from '../queries.ts'
import { EndCard } from './EndCard.tsx'

/** `/delning/samtycke/:id`: all of one consent, and how it is ended. */
export default function SamtyckePage() {
  const t = useTexts('samtycke')
  const words = useSharingWords()
  const { id = '' } = useParams()
  const result = useDelning()
  const consent = useOne(result, 'consent', id)
  return (
    <>
      <Back>
        <Link to={paths.delning()}>{t('back')}</Link>
      </Back>
      <PageHeading title={consent ? words.reader(consent.reader) : t('one')} documentTitle={t('one')}>
        {consent && <p>{words.standing(consent)}</p>}
      </PageHeading>
      <OneAnswer result={result} area="delning" id={id} notFound={t('notFound')}>
        {() => consent && <Body key={id} consent={consent} />}
      </OneAnswer>
    </>
  )
}

function Body({ consent }: { consent: Consent }) {
  const t = useTexts('samtycke')
  const theme = useTexts('delningsord')
  const words = useSharingWords()
  const { reader, information, registeredAt, reason, givenBy, onlyOne, partly, source } = consent
  return (
    <Stack>
      <Card title={t('about')}>
        <Facts>
          <Fact label={t('kind')}>{words.kind(consent)}</Fact>
          <Fact label={t('who')}>{words.reader(reader)}</Fact>
          <Fact label={t('partOf')}>{words.within(reader)}</Fact>
          <Information of={information} />
          <Fact label={t('registered')}>{registeredAt && words.day(registeredAt)}</Fact>
          <Fact label={t('givenBy')}>{givenBy && (quoted(givenBy.name) ?? t('somebody'))}</Fact>
          <Fact label={t('reason')}>{quoted(reason)}</Fact>
        </Facts>
        {onlyOne && <p>{t('onlyOne')}</p>}
        {partly && <p>{theme('partly')}</p>}
      </Card>
      <EndCard consent={consent} />
      <AboutItem source={source} />
    </Stack>
  )
}
