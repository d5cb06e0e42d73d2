import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { ValueTable as Table } from '#ui/ValueTable.tsx'
import type { Reading } from './contract.ts'
import { ReceiversCell } from './ReceiversCell.tsx'
import { ValueCell } from './ValueCell.tsx'
import { useValueWords } from './value-words.ts'

/** Every value, the latest first, each with who has received it and what stood there before. */
export function ValueTable({ readings }: { readings: readonly Reading[] }) {
  const t = useTexts('matord')
  const shared = useTexts('answer')
  const words = useValueWords()
  return (
    <Table
      caption={t('table')}
      columns={[t('when'), t('value'), t('who')]}
      first={10}
      more={(shown, count) => shared('showMore', { shown, count })}
      rows={readings.map((reading) => ({
        key: reading.id,
        head: sentence(words.when(reading.takenAt)),
        cells: [
          <ValueCell key="value" reading={reading} />,
          <ReceiversCell key="receivers" reading={reading} />,
        ],
      }))}
    />
  )
}
