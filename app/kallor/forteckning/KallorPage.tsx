import { useAreaNames } from '#platform/i18n/area-names.ts'
import { closedAreas } from '#platform/session/scope-areas.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Failure } from '#platform/answer/Failure.tsx'
import type { ProcessingStatus, Unreadable } from '#platform/answer/contract.ts'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { SourceMark } from '#ui/SourceMark.tsx'
import { Stack } from '#ui/Stack.tsx'
import { useAllAnswers } from '../all-answers.ts'
import type { CareSource } from '../contract.ts'
import { useKallor } from '../queries.ts'
import { useReadAll } from './read-all.ts'

/** `/kallor`: which sources have answered, which have not, and which are not connected at all. */
export default function KallorPage() {
  const t = useTexts('forteckning')
  useReadAll()
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
  const t = useTexts('forteckning')
  const { answered, asked, missing, unreadable, waiting } = useAllAnswers()
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
        {/* Said when it is over, not at each that answers. */}
        <p role="status" aria-busy={waiting}>
          {waiting && t('waiting')}
        </p>
      </Card>
      {asked.length > 0 && (
        <Card title={t('asked')}>
          <Sources statuses={asked} known={known} />
        </Card>
      )}
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
  const t = useTexts('forteckning')
  const provenance = useTexts('harkomst')
  const area = useInText()
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
              <Fact label={t('status')}>{provenance(`status.${status.statusCode}`)}</Fact>
              <Fact label={t('sends')}>{source?.themes.map(area).join(', ')}</Fact>
              <Fact label={t('details')}>{errorOf(status)}</Fact>
            </Facts>
          </ListRow>
        )
      })}
    </List>
  )
}

/** A theme within a sentence: by the name of its area, or as the platform calls one that this portal does not know. */
function useInText(): (theme: string) => string {
  const names = useAreaNames(closedAreas())
  return (theme) => {
    const known = closedAreas().find((area) => area === theme)
    return known ? names.inText(known) : theme
  }
}

function errorOf({ lastUnsuccessfulSynchError: error }: ProcessingStatus): string | undefined {
  return error && `${error.causingAgent}, ${error.code}`
}

function UnreadableRow({ record: { sourceName, contract, path } }: { record: Unreadable }) {
  const t = useTexts('forteckning')
  return (
    <ListRow title={sourceName ?? t('unknownSource')} level={3}>
      <p>
        {contract}, {path}
      </p>
    </ListRow>
  )
}

function NotConnected({ sources }: { sources: CareSource[] }) {
  const t = useTexts('forteckning')
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
