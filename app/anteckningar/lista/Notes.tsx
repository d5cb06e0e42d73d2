import { useMemo, useState } from 'react'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { Earlier } from '#platform/answer/tidigare/Earlier.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { grouped } from '#platform/lists/grouped.ts'
import type { LatestList } from '#platform/queries/latest.ts'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { Fold } from '#ui/Fold.tsx'
import { List } from '#ui/List.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Note } from '../contract.ts'
import { Journal } from '../Journal.tsx'
import { isOfLateDischarge, newestFirst, yearOf } from '../note-order.ts'
import { useNoteWords } from '../note-words.ts'
import { findNotes } from './find-notes.ts'
import { NoteRow } from './NoteRow.tsx'

/** With fewer, all of them can be seen at once. */
const manyNotes = 8
const mostRows = 8
/** Of a year that is folded: of a long life there are many. */
const mostFolded = 3

/**
 * What was written when somebody came home stands first; then the latest year, and beside it the years before, folded. Who looks
 * for something looks among all, so that they are asked for.
 */
export function Notes({ notes: come, list }: { notes: Note[]; list: LatestList<Note> }) {
  const t = useTexts('anteckningar')
  const words = useNoteWords()
  const now = useNow()
  const today = dayOf(now)
  const [text, setText] = useState('')
  const ordered = useMemo(() => newestFirst(come, now), [come, now])
  const sorted = ordered.filter(({ writtenAt }) => list.isShown(writtenAt))
  const isSome = list.earlier > 0
  const search = (wanted: string) => {
    setText(wanted)
    list.askForAll()
  }
  const isSearch = text.trim() !== ''
  const found = isSearch
    ? findNotes(sorted, text, (note) =>
        [words.title(note), words.kind(note), note.writtenAt && words.day(note.writtenAt)].join('\n'),
      )
    : sorted
  const late = isSearch ? [] : sorted.filter((note) => isOfLateDischarge(note, today))
  const years = grouped(
    sorted.filter((note) => !late.includes(note)),
    yearOf,
  )
  const [latest, ...before] = years
  const nameOf = (year: string | undefined) => (year ? t('ofYear', { year }) : t('noDay'))
  return (
    <Stack>
      {sorted.length > manyNotes && (
        <search>
          <SearchField label={t('search')} value={text} onChange={search} />
        </search>
      )}
      {sorted.length > manyNotes && (
        <p role="status" className={isSearch ? undefined : 'visually-hidden'}>
          {found.length === 0
            ? t(isSome ? 'noneFoundYet' : 'noneFound')
            : t('found', { found: found.length, count: sorted.length })}
        </p>
      )}
      <Columns
        beside={
          <>
            <Journal />
            {!isSearch &&
              before.map(([year, ofYear]) => (
                <Fold key={year ?? ''} title={nameOf(year)}>
                  <Rows notes={ofYear} first={mostFolded} />
                </Fold>
              ))}
          </>
        }
      >
        {late.length > 0 && (
          <Card title={t('discharge')}>
            <Rows notes={late} />
          </Card>
        )}
        {isSearch
          ? found.length > 0 && (
              <Card title={t('title')}>
                <Rows key={text} notes={found} />
              </Card>
            )
          : latest && (
              <Card title={nameOf(latest[0])}>
                <Rows notes={latest[1]} />
              </Card>
            )}
        <Earlier of={list} hidden={come.length - sorted.length} />
      </Columns>
    </Stack>
  )
}

function Rows({ notes, first = mostRows }: { notes: Note[]; first?: number }) {
  return (
    <SomeFirst items={notes} first={first}>
      {(some) => (
        <List>
          {some.map((note) => (
            <NoteRow key={note.id} note={note} />
          ))}
        </List>
      )}
    </SomeFirst>
  )
}
