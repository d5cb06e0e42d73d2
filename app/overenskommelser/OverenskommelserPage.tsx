import { useTranslation } from 'react-i18next'
import { AnswerView } from '../platform/answer/AnswerView.tsx'
import { ItemSource } from '../platform/answer/ItemSource.tsx'
import { formatDate, toDate } from '../platform/dates/dates.ts'
import { useLanguage } from '../platform/i18n/i18n.ts'
import { Card } from '../ui/Card.tsx'
import { Fact, Facts } from '../ui/Facts.tsx'
import { List, ListRow } from '../ui/List.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { SkeletonRows } from '../ui/Skeleton.tsx'
import { Stack } from '../ui/Stack.tsx'
import type { Agreement } from './contract.ts'
import { NextStep } from './NextStep.tsx'
import styles from './OverenskommelserPage.module.css'
import { useOverenskommelser } from './queries.ts'

/** `/overenskommelser`: what has been agreed, with whom, and who does what. */
export function Component() {
  const { t } = useTranslation('overenskommelser')
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <AnswerView
        result={useOverenskommelser()}
        area="overenskommelser"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={4} height="tall" />}
      >
        {(agreements) => (
          <Stack>
            <Part title={t('active')} agreements={agreements.filter(({ status }) => status === 'active')} />
            <Part title={t('ended')} agreements={agreements.filter(({ status }) => status === 'ended')} />
          </Stack>
        )}
      </AnswerView>
    </>
  )
}

function Part({ title, agreements }: { title: string; agreements: Agreement[] }) {
  if (agreements.length === 0) return null
  return (
    <Card title={title}>
      <List>
        {agreements.map((agreement) => (
          <Row key={agreement.id} agreement={agreement} />
        ))}
      </List>
    </Card>
  )
}

const goalStatuses = ['proposed', 'active', 'on-hold', 'completed', 'cancelled'] as const

function Row({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('overenskommelser')
  const { goals, commitments, risks, parties } = agreement
  const statusWord = (status: string) => {
    const known = goalStatuses.find((one) => one === status)
    return known ? t(`goalStatus.${known}`) : status
  }
  return (
    <ListRow title={agreement.title} level={3}>
      <NextStep agreement={agreement} />
      <Facts>
        <Fact label={t('goals')}>
          {goals.length > 0 && (
            <Lines lines={goals.map((goal) => `${goal.description} (${statusWord(goal.lifecycleStatus)})`)} />
          )}
        </Fact>
        <Fact label={t('commitments')}>
          {commitments.length > 0 && (
            <Lines
              lines={commitments.map(
                ({ text, responsible, done }) =>
                  `${t(`who.${responsible}`)}: ${text}${done ? ` (${t('done')})` : ''}`,
              )}
            />
          )}
        </Fact>
        <Fact label={t('risks')}>
          {risks.length > 0 && (
            <Lines
              lines={risks.map(
                ({ trigger, action, contact }) =>
                  t('risk', { trigger, action }) + (contact ? ` ${t('riskContact', { contact })}` : ''),
              )}
            />
          )}
        </Fact>
        <Fact label={t('parties')}>{parties.map((party) => party.name).join(', ')}</Fact>
        <Fact label={t('valid')}>{useValidity(agreement)}</Fact>
      </Facts>
      <ItemSource source={agreement.source} />
    </ListRow>
  )
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className={styles['lines']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function useValidity({ validFrom, validTo }: Agreement): string | undefined {
  const { t } = useTranslation('overenskommelser')
  const [language] = useLanguage()
  const date = (value: string) => formatDate(toDate(value), 'date', language)
  if (validFrom && validTo) return t('validBetween', { from: date(validFrom), to: date(validTo) })
  if (validFrom) return t('validFrom', { from: date(validFrom) })
  return validTo && t('validTo', { to: date(validTo) })
}
