import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'

type Props = { busy: boolean; onUndo: () => void }

/** Takes back a reply that has been sent. While one is on its way it keeps its place and its focus, and does nothing. */
export function UndoButton({ busy, onUndo }: Props) {
  const t = useTexts('handelse')
  return (
    <button type="button" {...asButton('secondary')} aria-disabled={busy} onClick={busy ? undefined : onUndo}>
      {t('undo')}
    </button>
  )
}
