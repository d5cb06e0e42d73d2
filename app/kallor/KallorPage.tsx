import { useTranslation } from 'react-i18next'
import { Failure } from '#platform/answer/Failure.tsx'
import type { ProcessingStatus, Unreadable } from '#platform/answer/contract.ts'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { SourceMark } from '#ui/SourceMark.tsx'
import { Stack } from '#ui/Stack.tsx'
import { useAllAnswers } from './all-answers.ts'
import type { CareSource } from './contract.ts'
import { useKallor } from './queries.ts'

/** `/kallor`: which sources have answered, which have not, and which are not connected at all. */
export function Component() {
  const { t } = useTranslation('kallor')
  const { data, error, isFetching, refetch } = useKallor()
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <Stack>
        <Answered known={data?.items ?? []} />
        {!data && error && <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />}
        {!data && !error && <SkeletonRows rows={3} height="tall" />}
        {data && <NotConnected sources={data.items.filter((source) => !source.connected)} />}
      </Stack>
    </>
  )
}

function Answered({ known }: { known: CareSource[] }) {
  const { t } = useTranslation('kallor')
  const { answered, missing, unreadable, waiting } = useAllAnswers()
  return (
    <>
      {missing.length > 0 && (
        <Card title={t('missing')}>
          <p>{t('missingHelp')}</p>
          <Sources statuses={missing} known={known} />
        </Card>
      )}
      <Card title={t('answered')}>
        {answered.length > 0 && <Sources statuses={answered} known={known} />}
        {answered.length === 0 && !waiting && <p>{t('none')}</p>}
        {waiting && <p role="status">{t('waiting')}</p>}
      </Card>
      {unreadable.length > 0 && (
        <Card title={t('unreadable')}>
          <List>
            {unreadable.map((record) => (
              <UnreadableRow
                key={`${record.logicalAddress} ${record.contract} ${record.path}`}
                record={record}
              />
            ))}
          </List>
        </Card>
      )}
    </>
  )
}

function Sources({ statuses, known }: { statuses: ProcessingStatus[]; known: CareSource[] }) {
  const { t } = useTranslation('kallor')
  const { t: tAnswer } = useTranslation('answer')
  return (
    <List>
      {statuses.map((status) => {
        const source = known.find((one) => one.logicalAddress === status.logicalAddress)
        return (
          <ListRow key={status.logicalAddress} title={status.sourceName} level={3}>
            <SourceMark
              kind={status.principal}
              name={t(`principal.${status.principal}`)}
              says={`${t('kind')}:`}
            />
            <Facts>
              <Fact label={t('status')}>{tAnswer(`status.${status.statusCode}`)}</Fact>
              <Fact label={t('sends')}>{source?.themes.map((theme) => t(`theme.${theme}`)).join(', ')}</Fact>
              <Fact label={t('details')}>{errorOf(status)}</Fact>
            </Facts>
          </ListRow>
        )
      })}
    </List>
  )
}

function errorOf({ lastUnsuccessfulSynchError: error }: ProcessingStatus): string | undefined {
  return error && `${error.causingAgent}, ${error.code}`
}

function UnreadableRow({ record: { sourceName, contract, path } }: { record: Unreadable }) {
  const { t } = useTranslation('kallor')
  return (
    <ListRow title={sourceName ?? t('unknownSource')} level={3}>
      <p>
        {contract}, {path}
      </p>
    </ListRow>
  )
}

function NotConnected({ sources }: { sources: CareSource[] }) {
  const { t } = useTranslation('kallor')
  if (sources.length === 0) return null
  return (
    <Card title={t('notConnected')}>
      <p>{t('notConnectedHelp')}</p>
      <List>
        {sources.map((source) => (
          <ListRow key={source.logicalAddress} title={source.name} level={3}>
            <SourceMark
              kind={source.principal}
              name={t(`principal.${source.principal}`)}
              says={`${t('kind')}:`}
            />
          </ListRow>
        ))}
      </List>
    </Card>
  )
}
