import { useTexts } from '#platform/i18n/use-texts.ts'
import { inShort } from '#ui/in-short.ts'
import { ListRow } from '#ui/List.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import type { Examination } from '../contract.ts'
import { useAboutWords, who } from '../provsvaret/about-words.ts'

/** How pictures are taken, by the codes of DICOM that a resident can meet. */
const modalities = ['CR', 'CT', 'DX', 'MG', 'MR', 'NM', 'PT', 'RF', 'US', 'XA'] as const

/** One examination: what it was, when, by whom, and how far it came. */
export function ExaminationRow({ examination }: { examination: Examination }) {
  const t = useTexts('bildsvar')
  const about = useAboutWords()
  const { name, from, until, status, by, modality, details, images } = examination
  const days = [...new Set([from, until].flatMap((one) => about.day(one) ?? []))].join(' – ')
  const machine = (code: string) => {
    const known = modalities.find((one) => one === code.toUpperCase())
    return known ? t(`modality.${known}`) : quoted(code)
  }
  const lines = [
    [days, quoted(status)].filter(Boolean).join(' · '),
    who(by),
    [modality && machine(modality), ...details.map((detail) => quoted(detail))].filter(Boolean).join(', '),
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
