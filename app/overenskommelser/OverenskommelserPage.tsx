import { useTexts } from '#platform/i18n/use-texts.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useCapability } from '#platform/session/session.ts'
import { Card } from '#ui/Card.tsx'
import { List } from '#ui/List.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import { AgreementRow } from './AgreementRow.tsx'
import type { Agreement } from './contract.ts'
import { useOverenskommelser } from './queries.ts'
import { Viktigt } from './viktigt/Viktigt.tsx'

/** `/overenskommelser`: what has been agreed, with whom, and who does what. */
export default function OverenskommelserPage() {
  const t = useTexts('overenskommelser')
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <Stack>
        {useCapability('write-important') && <Viktigt />}
        <AnswerView
          result={useOverenskommelser()}
          area="overenskommelser"
          empty={t('empty')}
          skeleton={<SkeletonRows rows={4} height="tall" />}
        >
          {(agreements) => (
            <Stack>
              {(['active', 'ended', 'replaced'] as const).map((part) => (
                <Part
                  key={part}
                  title={t(part)}
                  agreements={agreements.filter(({ status }) => status === part)}
                />
              ))}
            </Stack>
          )}
        </AnswerView>
      </Stack>
    </>
  )
}

const mostRows = 4

function Part({ title, agreements }: { title: string; agreements: Agreement[] }) {
  if (agreements.length === 0) return null
  return (
    <Card title={title}>
      <SomeFirst items={agreements} first={mostRows}>
        {(some) => (
          <List>
            {some.map((agreement) => (
              <AgreementRow key={agreement.id} agreement={agreement} level={3} />
            ))}
          </List>
        )}
      </SomeFirst>
    </Card>
  )
}
