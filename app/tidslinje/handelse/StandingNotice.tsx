import { useTexts } from '#platform/i18n/use-texts.ts'
import { useNow } from '#platform/clock/clock.ts'
import { useMay } from '#platform/session/session.ts'
import { Notice } from '#ui/Notice.tsx'
import type { TimelineEvent } from '../contract.ts'
import { hasStart, isOver, type Standing, standingOf } from '../event-state.ts'
import { useEventWords } from '../event-words.ts'
import { UndoButton } from './UndoButton.tsx'

type Props = { event: TimelineEvent; busy: boolean; onUndo: () => void }

const toneOf: Partial<Record<Standing, 'ok' | 'warn'>> = { accepted: 'ok', 'time-asked': 'warn' }

/** What was answered, or that the time is off or another, by whom, and the way back where there is one. Nothing for what stands as it was. */
export function StandingNotice({ event, busy, onUndo }: Props) {
  const t = useTexts('handelse')
  const words = useEventWords()
  const mayAct = useMay('do', 'tidslinje')
  const now = useNow()
  const standing = standingOf(event)
  if (standing === 'stands') return null
  if (standing === 'moved') return <Notice tone="warn" title={`${words.standing(event)}.`} />
  const { answered } = event
  const over = hasStart(event) && isOver(event, now)
  return (
    <Notice tone={toneOf[standing] ?? 'alert'} title={titleOf()}>
      <p>{t(`now.${standing === 'accepted' && !event.start ? 'acceptedUndated' : standing}`)}</p>
      {answered?.undoable && mayAct && !over && <UndoButton busy={busy} onUndo={onUndo} />}
      {answered && !answered.undoable && !over && <p>{t('noUndo')}</p>}
    </Notice>
  )

  /** Who else did it is told, by name where that may be known; what one has done oneself, and what a source says, in a sentence. */
  function titleOf(): string {
    return answered && !answered.own
      ? `${words.standing(event)}.`
      : t(`nowTitle.${standing as Exclude<typeof standing, 'stands' | 'moved'>}`)
  }
}
