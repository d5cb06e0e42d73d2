import { useTexts } from '#platform/i18n/use-texts.ts'
import { inShort } from '#ui/in-short.ts'
import { ListRow } from '#ui/List.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import type { Examination } from '../contract.ts'
import { useAboutWords, who } from '../provsvaret/about-words.ts'

/** One examination: what it was, when, by whom, and how far it came. */
export function ExaminationRow({ examination }: { examination: Examination }) {
  const t = useTexts('bildsvar')
  const about = useAboutWords()
  const { name, from, until, status, by, details, images } = examination
  const days = [...new Set([from, until].flatMap((one) => about.day(one) ?? []))].join(' – ')
  const lines = [
    [days, quoted(status)].filter(Boolean).join(' · '),
    who(by),
    details.map((detail) => quoted(detail)).join(', '),
    images ? t('images', { count: images }) : '',
  ].filter((line) => line !== undefined && line !== '')
  return (
    <ListRow title={name === undefined ? t('unnamed') : quoted(inShort(name))} level={3}>
      {lines.map((line, index) => (
        <p key={index}>
          <WithSource>{line ?? ''}</WithSource>
        </p>
      ))}
      {name !== undefined && inShort(name) !== name && (
        <p>
          <WithSource>{quoted(name)}</WithSource>
        </p>
      )}
    </ListRow>
  )
}
