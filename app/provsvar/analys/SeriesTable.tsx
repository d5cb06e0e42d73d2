import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { formatDate, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { ValueTable } from '#ui/ValueTable.tsx'
import { paths } from '../../paths.ts'
import { Standing } from '../provord/Standing.tsx'
import { useResultWords } from '../provord/use-result-words.ts'
import { type Measured, type Series, timeOf } from '../series.ts'

/** All results of a series, the newest first, each with where it lies by its reference and whom it comes from. */
export function SeriesTable({ series: { all } }: { series: Series }) {
  const t = useTexts('analys')
  const shared = useTexts('answer')
  return (
    <ValueTable
      caption={t('table')}
      columns={[t('day'), t('value'), t('compared')]}
      rows={all.map((one) => ({
        key: `${one.reply.id} ${one.result.id}`,
        head: <Head one={one} />,
        cells: [<Value key="value" one={one} />, <Standing key="standing" result={one.result} />],
      }))}
      more={(shown, count) => shared('showMore', { shown, count })}
    />
  )
}

function Head({ one }: { one: Measured }) {
  const t = useTexts('analys')
  const [language] = useLanguage()
  const time = timeOf(one)
  return (
    <>
      <Link to={paths.provsvaret(one.reply.id)}>
        {time ? formatDate(toDate(time), 'date', language) : t('noDate')}
      </Link>
      <ItemSource source={one.reply.source} />
    </>
  )
}

/** The heading says the unit. */
function Value({ one: { result, reply } }: { one: Measured }) {
  const t = useTexts('analys')
  const words = useResultWords()
  return (
    <>
      <WithSource>{words.number(result)}</WithSource>
      {!reply.signed && ` (${t('unfinished')})`}
    </>
  )
}
