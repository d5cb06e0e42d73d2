import { useTranslation } from 'react-i18next'
import { AnswerView } from '../platform/answer/AnswerView.tsx'
import { ItemSource } from '../platform/answer/ItemSource.tsx'
import { Fact, Facts } from '../ui/Facts.tsx'
import { List, ListRow } from '../ui/List.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { SkeletonRows } from '../ui/Skeleton.tsx'
import { Surface } from '../ui/Surface.tsx'
import type { CarePlan } from './contract.ts'
import { latestFirst, usePlanWords } from './plan-words.ts'
import { useVardplaner } from './queries.ts'

/** `/vardplaner`: every plan, shown as what it is: today metadata and a document. */
export function Component() {
  const { t } = useTranslation('vardplaner')
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <AnswerView
        result={useVardplaner()}
        area="vardplaner"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={4} height="tall" />}
      >
        {(plans) => (
          <Surface>
            <List>
              {latestFirst(plans).map((plan) => (
                <Row key={plan.id} plan={plan} />
              ))}
            </List>
          </Surface>
        )}
      </AnswerView>
    </>
  )
}

function Row({ plan }: { plan: CarePlan }) {
  const { t } = useTranslation('vardplaner')
  const words = usePlanWords()
  const { responsible, signed, content, documentTime } = plan
  return (
    <ListRow label={plan.title && words.kind(plan)} title={words.title(plan)} level={2}>
      {words.help(plan) && <p>{words.help(plan)}</p>}
      <Facts>
        <Fact label={t('changed')}>{documentTime && words.date(documentTime)}</Fact>
        <Fact label={t('responsible')}>
          {responsible && [responsible.name, responsible.title].filter(Boolean).join(', ')}
        </Fact>
        <Fact label={t('signed')}>{signedWords(signed)}</Fact>
        <Fact label={t('units')}>
          {plan.participatingCareUnits
            .map(({ hsaId, name }) => name ?? t('unknownUnit', { hsaId }))
            .join(', ')}
        </Fact>
        <Fact label={t('document')}>
          {content.length > 0
            ? `${content.map(words.document).join('; ')}. ${t('documentsLater')}`
            : t('noDocument')}
        </Fact>
      </Facts>
      <ItemSource source={plan.source} />
    </ListRow>
  )

  function signedWords(by: CarePlan['signed']): string {
    if (!by) return t('notSigned')
    const date = words.date(by.signatureTime)
    return by.name ? t('signedBy', { date, name: by.name }) : date
  }
}
