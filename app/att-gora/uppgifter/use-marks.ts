import { useState } from 'react'
import { sourceName } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { groupOf, type Task, type TaskGroup } from '../tasks.ts'
import { useMark } from '../use-mark.ts'

/** What came of a mark, in words, and of what. */
export type Told = { words: string; failed: boolean; text: string }

/** The marks of this visit, each sent to the source that keeps it. Nothing is said to be done before the source has said so. */
export function useMarks(today: string) {
  const t = useTexts('uppgifter')
  const { mutateAsync } = useMark()
  const [told, setTold] = useState<ReadonlyMap<string, Told>>(new Map())
  const [busy, setBusy] = useState<string>()
  /** Where each task stood that has been marked. */
  const [stood, setStood] = useState<ReadonlyMap<string, TaskGroup>>(new Map())
  // What comes again is another each day: what is said of one day is not true of the next.
  const keyOf = ({ key, repeat }: Task) => (repeat ? `${key} ${today}` : key)
  const mark = async (task: Task, done: boolean) => {
    const { repeat, agreement, commitment } = task
    if (!agreement || !commitment) return
    const key = keyOf(task)
    const source = sourceName(task.source)
    const say = (words: string, failed = false) =>
      setTold((all) => new Map(all).set(key, { words, failed, text: task.text }))
    say('')
    setStood((former) => (former.has(key) ? former : new Map(former).set(key, groupOf(task, today))))
    setBusy(key)
    try {
      const { outcome } = await mutateAsync({
        agreement: agreement.id,
        commitment,
        done,
        day: repeat && today,
      })
      const now = `${done ? 'done' : 'undone'}${repeat ? 'Today' : ''}` as const
      if (outcome === 'done') say(t(`saved.${now}`, { source }))
      else say(t('refused', { source }), true)
    } catch {
      say(t('unsure', { source }), true)
    } finally {
      setBusy(undefined)
    }
  }
  return { told, stood, keyOf, busy, mark }
}
