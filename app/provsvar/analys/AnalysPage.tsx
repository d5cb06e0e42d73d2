import { useParams } from 'react-router'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { Card } from '#ui/Card.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { paths } from '../../paths.ts'
import { useProvsvar } from '../queries.ts'
import { analysesOf, type Analysis } from '../series.ts'
import { Chart } from './Chart.tsx'
import { SeriesTable } from './SeriesTable.tsx'

/** `/provsvar/analys/:id`: one analysis over time, from all sources; each unit has a chart and a table of its own. */
export default function AnalysPage() {
  const t = useTexts('analys')
  const words = useTexts('provord')
  const { id = '' } = useParams()
  const result = useProvsvar()
  const analysis = analysesOf(result.data?.items ?? []).find((one) => one.id === id)
  const waiting = <SkeletonRows rows={5} height="tall" />
  // One that is still asked may have it.
  const notHere = isPart(result.data) ? waiting : <p>{t('notFound')}</p>
  return (
    <>
      <Back>
        <Link to={paths.provsvar()}>{t('back')}</Link>
      </Back>
      <PageHeading
        title={analysis ? (quoted(analysis.name) ?? words('unnamed')) : t('one')}
        documentTitle={t('one')}
      />
      <AnswerView result={result} area="provsvar" empty={notHere} skeleton={waiting}>
        {() => (analysis ? <Units analysis={analysis} /> : notHere)}
      </AnswerView>
    </>
  )
}

function Units({ analysis: { series } }: { analysis: Analysis }) {
  const t = useTexts('analys')
  return (
    <Stack>
      {series.length > 1 && <p>{t('units')}</p>}
      {series.map((one) => (
        <Card
          key={one.unit ?? ''}
          title={one.unit === undefined ? t('noUnit') : t('inUnit', { unit: one.unit })}
        >
          <Chart series={one} />
          <SeriesTable series={one} />
        </Card>
      ))}
    </Stack>
  )
}
