import { PartlyRead } from '#platform/answer/harkomst/PartlyRead.tsx'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { sourceName } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { Notice } from '#ui/Notice.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Note } from '../contract.ts'
import { Journal } from '../Journal.tsx'
import { useNoteWords } from '../note-words.ts'
import { NoteFile } from './NoteFile.tsx'
import { NoteText } from '#platform/langtext/NoteText.tsx'

/** All of a note: its text or its file, what has been said against it, and who wrote it, when and where. */
export function NoteBody({ note }: { note: Note }) {
  const t = useTexts('anteckning')
  const { text, file, partly, standing, source } = note
  return (
    <Stack>
      {standing === 'unsigned' && <Notice tone="info" title={t('standing.unsigned')} />}
      {partly && <PartlyRead source={source} />}
      <Columns
        beside={
          <>
            <AboutNote note={note} />
            <Journal />
          </>
        }
      >
        <Card title={t('text')}>
          {note.isAgreement && <p>{t('isAgreement')}</p>}
          {text && <NoteText text={text} />}
          {file && <NoteFile note={note} file={file} />}
          {!text && !file && (
            <p>
              <WithSource>{t('nothing', { source: quoted(sourceName(source)) })}</WithSource>
            </p>
          )}
        </Card>
        <Opinions note={note} />
      </Columns>
    </Stack>
  )
}

function Opinions({ note: { opinions } }: { note: Note }) {
  const t = useTexts('anteckning')
  const words = useNoteWords()
  if (opinions.length === 0) return null
  return (
    <Card title={t('opinions')}>
      <p>{t('opinionsText')}</p>
      {opinions.map(({ text, name, at }, index) => (
        <div key={index}>
          <p>
            <CallableText fromSource>{text}</CallableText>
          </p>
          <p>
            {name && <SourceText>{name}</SourceText>}
            {name && at && ', '}
            {at && words.day(at)}
          </p>
        </div>
      ))}
    </Card>
  )
}

function AboutNote({ note }: { note: Note }) {
  const t = useTexts('anteckning')
  const words = useNoteWords()
  const { writtenAt, standing, signed, source } = note
  const signature =
    standing === 'signed'
      ? [signed?.at && words.day(signed.at), quoted(signed?.name)].filter(Boolean).join(', ') || t('isSigned')
      : t(`standing.${standing}`)
  return (
    <Card title={t('about')}>
      <Facts>
        <Fact label={t('kind')}>{words.kind(note)}</Fact>
        <Fact label={t('written')}>{writtenAt && words.when(writtenAt)}</Fact>
        <Fact label={t('by')}>{words.author(note)}</Fact>
        <Fact label={t('signed')}>{signature}</Fact>
      </Facts>
      <AboutItem source={source} />
    </Card>
  )
}
