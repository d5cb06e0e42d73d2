import { useTexts } from '#platform/i18n/use-texts.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import { Journal } from '../Journal.tsx'
import { useAnteckningar } from '../queries.ts'
import { Notes } from './Notes.tsx'

/** `/anteckningar`: what is written in the record. */
export default function AnteckningarPage() {
  const t = useTexts('anteckningar')
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <Stack>
        <AnswerView
          result={useAnteckningar()}
          area="anteckningar"
          empty={
            <>
              <p>{t('empty')}</p>
              <Journal />
            </>
          }
          skeleton={<SkeletonRows rows={5} height="tall" />}
        >
          {(notes) => <Notes notes={notes} />}
        </AnswerView>
      </Stack>
    </>
  )
}
