import { useTexts } from '#platform/i18n/use-texts.ts'
import { Notice } from '#ui/Notice.tsx'

type Props = {
  why: 'unknown' | 'empty' | 'huge' | 'wordless' | 'broken' | 'encrypted' | 'slow' | 'form'
}

/** Why a document is not shown, and what to do instead. */
export function Why({ why }: Props) {
  const t = useTexts('dokument')
  return (
    <Notice tone="warn" title={t(`${why}.title`)}>
      <p>{t(`${why}.text`)}</p>
    </Notice>
  )
}
