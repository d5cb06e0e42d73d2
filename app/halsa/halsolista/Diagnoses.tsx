import { useState } from 'react'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { List } from '#ui/List.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import type { Diagnosis } from '../contract.ts'
import { findDiagnoses, rowsOf } from '../diagnoses.ts'
import { DiagnosisRow } from './DiagnosisRow.tsx'

/** With fewer, all of them can be seen at once. */
const many = 8

/** Diagnoses, each once whoever has set it; the chronic first. */
export function Diagnoses({ diagnoses }: { diagnoses: Diagnosis[] }) {
  const t = useTexts('halsolista')
  const [text, setText] = useState('')
  const rows = rowsOf(diagnoses)
  const found = findDiagnoses(rows, text)
  if (rows.length === 0) return null
  return (
    <Card title={t('diagnoses')}>
      {rows.length > many && (
        <>
          <search>
            <SearchField label={t('search')} value={text} onChange={setText} />
          </search>
          <p role="status" className={found.length === rows.length ? 'visually-hidden' : undefined}>
            {t('found', { found: found.length, count: rows.length })}
          </p>
        </>
      )}
      <SomeFirst key={text} items={found} first={many}>
        {(some) => (
          <List>
            {some.map((row) => (
              <DiagnosisRow key={row.id} row={row} />
            ))}
          </List>
        )}
      </SomeFirst>
    </Card>
  )
}
