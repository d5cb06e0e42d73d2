import { useParams } from 'react-router'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { Failure } from '#platform/answer/Failure.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { Back } from '#ui/Back.tsx'
import { Card } from '#ui/Card.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { unquoted, WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { useMottagare } from '../../inkorg/queries.ts'
import { Letter } from '../../inkorg/skriv/Letter.tsx'
import { paths } from '../../paths.ts'
import { isRow, type Row } from '../laslogg/in-groups.ts'
import { Reports } from '../laslogg/Reports.tsx'
import { useLasning } from '../laslogg/queries.ts'
import { useLogWords } from '../laslogg/use-log-words.ts'

/** `/delning/logg/:id`: one thing that has been read, and the way to ask why. */
export default function LasningPage() {
  const t = useTexts('lasning')
  const { id = '' } = useParams()
  const result = useLasning(id)
  return (
    <>
      <Back>
        <Link to={paths.laslogg()}>{t('back')}</Link>
      </Back>
      <PageHeading title={t('title')} />
      <OneAnswer result={result} area="delning" id={id} notFound={t('notFound')}>
        {(items) => {
          const row = items.filter(isRow).find((one) => one.id === id)
          if (row) return <Body key={id} row={row} />
          const reports = items.filter((one) => one.kind === 'report')
          // It may be in a log that has not come.
          return (
            reports.some(({ state }) => state !== 'made') && (
              <Reports reports={reports} onAgain={() => void result.refetch()} />
            )
          )
        }}
      </OneAnswer>
    </>
  )
}

function Body({ row }: { row: Row }) {
  const t = useTexts('lasning')
  const words = useLogWords()
  const when = [row.at && words.day(row.at), words.clock(row)].filter(Boolean).join(' ')
  return (
    <Stack>
      <Card title={t('one')}>
        {[words.title(row), when || `${t('when')}: ${t('unknown')}`, words.who(row), words.why(row)].map(
          (line) => (
            <p key={line}>
              <WithSource>{line}</WithSource>
            </p>
          ),
        )}
        <AboutItem source={row.source} />
      </Card>
      <p>{t('normal')}</p>
      <Ask row={row} line={unquoted([words.title(row), words.date(row)].filter(Boolean).join(', '))} />
    </Stack>
  )
}

/** To write to the one who read, where that takes messages, else to call. */
function Ask({ row, line }: { row: Row; line: string }) {
  const t = useTexts('lasning')
  const mayWrite = useMay('do', 'inkorg')
  const { data: receivers, error, isFetching, refetch } = useMottagare()
  const { writeTo, reader } = row
  if (!mayWrite) return <p>{t('onlySee')}</p>
  if (!writeTo) return <Call phone={reader.phone} />
  if (!receivers)
    return error ? (
      <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />
    ) : (
      <SkeletonRows rows={5} height="tall" />
    )
  if (!receivers.units.some(({ id }) => id === writeTo)) return <Call phone={reader.phone} />
  return (
    <Letter
      receivers={receivers}
      aim={{ units: [writeTo], cannot: [] }}
      form={`lasning ${row.id}`}
      start={{ subject: t('subject'), text: t('letter', { row: line }) }}
    />
  )
}

function Call({ phone }: { phone: string | undefined }) {
  const t = useTexts('lasning')
  return (
    <p>
      {t(phone ? 'call' : 'nobody')} {phone && <PhoneLink number={phone} />}
    </p>
  )
}
