import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useLatest } from '#platform/queries/latest.ts'
import { useMay, useWho } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import { paths } from '../../paths.ts'
import { helaInkorgenQuery, inkorgQuery } from '../queries.ts'
import { Threads } from './Threads.tsx'

/** `/inkorg`: what units and the person have written to each other, unread first. */
export default function InkorgPage() {
  const t = useTexts('inkorgsord')
  const who = useWho()
  const mayWrite = useMay('do', 'inkorg')
  const list = useLatest(inkorgQuery(who), helaInkorgenQuery(who))
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <Stack>
        {mayWrite && (
          <p>
            <Link to={paths.skriv()} {...asButton()}>
              {t('write')}
            </Link>
          </p>
        )}
        <AnswerView
          result={list.result}
          area="inkorg"
          empty={t('empty')}
          skeleton={<SkeletonRows rows={5} height="tall" />}
        >
          {(messages) => <Threads messages={messages} list={list} />}
        </AnswerView>
      </Stack>
    </>
  )
}
