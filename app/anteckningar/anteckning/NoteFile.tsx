import { sourceName } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { webAddress } from '#platform/links/outward.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { asButton } from '#ui/button.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { Note } from '../contract.ts'
import { useFileWords } from '#platform/dokument/filslag/file-words.ts'

type Props = { note: Note; file: NonNullable<Note['file']> }

/** The way to the file that a note is: here, at its source, or only what it is. */
export function NoteFile({ note: { id, source }, file }: Props) {
  const t = useTexts('anteckning')
  const inText = useTexts('langtext')
  const name = useFileWords()(file)
  const from = quoted(sourceName(source))
  if (file.size)
    return (
      <p>
        <Link to={paths.anteckningsfil(id)} {...asButton('primary')}>
          {t('openFile', { name })}
        </Link>
      </p>
    )
  if (file.reference && webAddress(file.reference))
    return (
      <p>
        <OutLink to={file.reference}>
          <WithSource>{t('elsewhere', { source: from, name })}</WithSource>
        </OutLink>
      </p>
    )
  return (
    <p>
      <WithSource>{`${inText('file')} ${t('askForFile', { source: from })}`}</WithSource>
    </p>
  )
}
