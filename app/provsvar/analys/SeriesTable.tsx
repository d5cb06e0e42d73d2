import { useState } from 'react'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { formatDate, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { WithSource } from '#ui/SourceText.tsx'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { Standing } from '../provord/Standing.tsx'
import { useResultWords } from '../provord/use-result-words.ts'
import { type Measured, type Series, timeOf } from '../series.ts'
import styles from './SeriesTable.module.css'

const first = 20

/** All results of a series, the newest first, each with where it lies by its reference and whom it comes from. */
export function SeriesTable({ series: { all } }: { series: Series }) {
  const t = useTexts('analys')
  const shared = useTexts('answer')
  const [shown, setShown] = useState(first)
  return (
    <>
      <table className={styles['table']}>
        <caption>{t('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('day')}</th>
            <th scope="col">{t('value')}</th>
            <th scope="col">{t('compared')}</th>
          </tr>
        </thead>
        <tbody>
          {all.slice(0, shown).map((one) => (
            <Row key={`${one.reply.id} ${one.result.id}`} one={one} />
          ))}
        </tbody>
      </table>
      {all.length > shown && (
        <button type="button" {...asButton('secondary')} onClick={() => setShown(shown + 2 * first)}>
          {shared('showMore', { shown, count: all.length })}
        </button>
      )}
    </>
  )
}

function Row({ one }: { one: Measured }) {
  const t = useTexts('analys')
  const words = useResultWords()
  const [language] = useLanguage()
  const { result, reply } = one
  const time = timeOf(one)
  return (
    <tr>
      <th scope="row">
        <Link to={paths.provsvaret(reply.id)}>
          {time ? formatDate(toDate(time), 'date', language) : t('noDate')}
        </Link>
        <ItemSource source={reply.source} />
      </th>
      <td>
        {/* The heading says the unit. */}
        <WithSource>{words.number(result)}</WithSource>
        {!reply.signed && ` (${t('unfinished')})`}
      </td>
      <td>
        <Standing result={result} />
      </td>
    </tr>
  )
}
