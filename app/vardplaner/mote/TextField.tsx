import { useTexts } from '#platform/i18n/use-texts.ts'
import { TextArea } from '#ui/TextArea.tsx'

type Props = {
  label: string
  help?: string
  value: string
  longest: number
  /** What is said when nothing is written and something must be. */
  missing?: string | undefined
  onWrite: (value: string) => void
}

/** A field for words of one's own, which says when they are too many. */
export function TextField({ label, help, value, longest, missing, onWrite }: Props) {
  const t = useTexts('mote')
  const over = value.trim().length - longest
  return (
    <TextArea
      label={label}
      {...(help && { help })}
      value={value}
      fault={over > 0 ? t('tooLong', { count: over }) : missing}
      onChange={onWrite}
    />
  )
}
