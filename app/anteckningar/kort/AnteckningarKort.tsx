import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { inShort } from '#ui/in-short.ts'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { Tile } from '#ui/Tile.tsx'
import { paths } from '../../paths.ts'
import { newestFirst } from '../note-order.ts'
import { useNoteWords } from '../note-words.ts'
import type { Note } from '../contract.ts'
import { useSenasteAnteckningar } from '../queries.ts'

/** Tile: the latest that is written in the record. */
export default function AnteckningarKort() {
  const t = useTexts('anteckningar')
  const now = useNow()
  return (
    <Tile title={<Link to={paths.anteckningar()}>{t('title')}</Link>}>
      <CardAnswer
        result={useSenasteAnteckningar()}
        empty={t('empty')}
        skeleton={<SkeletonRows rows={1} height="short" />}
      >
        {(notes) =>
          newestFirst(notes, now)
            .slice(0, 1)
            .map((note) => <Latest key={note.id} note={note} />)
        }
      </CardAnswer>
    </Tile>
  )
}

function Latest({ note }: { note: Note }) {
  const t = useTexts('anteckningar')
  const words = useNoteWords()
  const what = note.title ? quoted(inShort(note.title)) : words.kind(note)
  return (
    <>
      <p>
        <WithSource>
          {note.writtenAt
            ? t('latest', { what, day: words.day(note.writtenAt) })
            : t('latestNoDay', { what })}
        </WithSource>
      </p>
      {note.standing === 'unsigned' && <p>{t('latestUnsigned')}</p>}
      <ItemSource source={note.source} />
    </>
  )
}
