import { useTexts } from '#platform/i18n/use-texts.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { useLatest } from '#platform/queries/latest.ts'
import { useWho } from '#platform/session/session.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import { Journal } from '../Journal.tsx'
import { allaAnteckningarQuery, anteckningarQuery } from '../queries.ts'
import { Notes } from './Notes.tsx'

/** `/anteckningar`: what is written in the record. */
export default function AnteckningarPage() {
  const t = useTexts('anteckningar')
  const who = useWho()
  const list = useLatest(anteckningarQuery(who), allaAnteckningarQuery(who))
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <Stack>
        <AnswerView
          result={list.result}
          area="anteckningar"
          empty={
            <>
              <p>{t('empty')}</p>
              <Journal />
            </>
          }
          skeleton={<SkeletonRows rows={5} height="tall" />}
        >
          {(notes) => <Notes notes={notes} list={list} />}
        </AnswerView>
      </Stack>
    </>
  )
}
