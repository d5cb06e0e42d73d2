import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { inShort } from '#ui/in-short.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { useFileWords } from '#platform/dokument/filslag/file-words.ts'
import { paths } from '../../paths.ts'
import type { Message } from '../contract.ts'

/** The files of a message, each by its name and kind; one that is gone is said to be. */
export function Files({ message: { id, files } }: { message: Message }) {
  const t = useTexts('inkorgsord')
  const words = useFileWords()
  if (files.length === 0) return null
  return (
    <>
      <h3>{t('files')}</h3>
      <ul role="list">
        {files.map((file, index) => {
          const number = String(index + 1)
          const name = file.name ? quoted(inShort(file.name)) : t('fileNumber', { number })
          return (
            <li key={number}>
              {file.size ? (
                <Link to={paths.inkorgsfil(id, number)}>
                  <WithSource>{`${t('openFile', { name })}, ${words(file)}`}</WithSource>
                </Link>
              ) : (
                <WithSource>{t('fileGone', { name })}</WithSource>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
