import { useTranslation } from 'react-i18next'
import { AnswerView } from '../platform/answer/AnswerView.tsx'
import { ItemSource } from '../platform/answer/ItemSource.tsx'
import { sentence } from '../platform/dates/dates.ts'
import { Card } from '../ui/Card.tsx'
import { Fact, Facts } from '../ui/Facts.tsx'
import { List, ListRow } from '../ui/List.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { SkeletonRows } from '../ui/Skeleton.tsx'
import { Stack } from '../ui/Stack.tsx'
import type { Representation } from './contract.ts'
import { useOmbudWords } from './ombud-words.ts'
import { useOmbud } from './queries.ts'

/** `/ombud`: who may see and do what, in both directions. */
export function Component() {
  const { t } = useTranslation('ombud')
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <AnswerView
        result={useOmbud()}
        area="ombud"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={2} height="tall" />}
      >
        {(all) => (
          <Stack>
            <Part title={t('forMe')} representations={all.filter((one) => one.direction === 'for-me')} />
            <Part title={t('byMe')} representations={all.filter((one) => one.direction === 'by-me')} />
          </Stack>
        )}
      </AnswerView>
    </>
  )
}

function Part({ title, representations }: { title: string; representations: Representation[] }) {
  const { t } = useTranslation('ombud')
  const words = useOmbudWords()
  if (representations.length === 0) return null
  return (
    <Card title={title}>
      <List>
        {representations.map((one) => (
          <ListRow key={one.id} title={words.name(one)} level={3}>
            <p>{sentence(words.relation(one))}</p>
            <Facts>
              <Fact label={t('see')}>{words.see(one)}</Fact>
              <Fact label={t('do')}>{words.do(one)}</Fact>
              <Fact label={t('statusLabel')}>{words.status(one)}</Fact>
              <Fact label={t('period')}>{words.period(one)}</Fact>
            </Facts>
            <ItemSource source={one.source} />
          </ListRow>
        ))}
      </List>
    </Card>
  )
}
