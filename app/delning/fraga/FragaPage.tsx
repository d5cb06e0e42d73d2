import { useParams } from 'react-router'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { paths } from '../../paths.ts'
import type { ConsentRequest, Sharing } from '../contract.ts'
import { Information } from '../delningsord/Information.tsx'
import { useOne } from '../delningsord/use-one.ts'
import { useSharingWords } from '../delningsord/use-sharing-words.ts'
import { useDelning } from '../queries.ts'
import { AnswerCard } from './AnswerCard.tsx'

/** `/delning/fraga/:id`: one question of consent, what each answer means, and where it is answered. */
export default function FragaPage() {
  const t = useTexts('fraga')
  const words = useSharingWords()
  const { id = '' } = useParams()
  const result = useDelning()
  const all: readonly Sharing[] = result.data?.items ?? []
  const request = useOne(result, 'request', id)
  return (
    <>
      <Back>
        <Link to={paths.delning()}>{t('back')}</Link>
      </Back>
      <PageHeading
        title={request ? t('title', { reader: words.reader(request.reader) }) : t('one')}
        documentTitle={t('one')}
      />
      <OneAnswer result={result} area="delning" id={id} notFound={t('notFound')}>
        {() => request && <Body key={id} request={request} all={all} />}
      </OneAnswer>
    </>
  )
}

function Body({ request, all }: { request: ConsentRequest; all: readonly Sharing[] }) {
  const t = useTexts('fraga')
  const words = useSharingWords()
  const { reader, asker, information, purpose, validTo, source } = request
  return (
    <Stack>
      <Card title={t('about')}>
        <Facts>
          <Fact label={t('asker')}>
            <WithSource>{quoted(asker.name)}</WithSource> {asker.phone && <PhoneLink number={asker.phone} />}
          </Fact>
          <Fact label={t('who')}>{words.reader(reader)}</Fact>
          <Fact label={t('partOf')}>{words.within(reader)}</Fact>
          <Information of={information} />
          <Fact label={t('purpose')}>{quoted(purpose)}</Fact>
          <Fact label={t('until')}>
            {validTo ? t('untilDay', { day: words.day(validTo) }) : t('untilEnded')}
          </Fact>
        </Facts>
      </Card>
      <AnswerCard request={request} all={all} />
      <AboutItem source={source} />
    </Stack>
  )
}
