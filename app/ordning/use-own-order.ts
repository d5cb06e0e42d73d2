import { useLayoutEffect, useRef, useState } from 'react'
import { useAnswerMutation } from '#platform/queries/answer-mutation.ts'
import { keepSetting } from '#platform/session/keep-setting.ts'
import { useWho } from '#platform/session/session.ts'
import { checkSession } from '#platform/session/visit.ts'
import { type Order, orderSchema } from '../oversikt/contract.ts'
import { useOrder } from '../oversikt/use-order.ts'

/** How it goes with what was last chosen. */
export type Saving = 'idle' | 'saving' | 'saved' | 'failed'

/**
 * The order of the översikt of the one who is shown, as the reader has it, and a way to choose another (`POST /api/installningar`). It is
 * drawn at once. One is sent at a time, and of those chosen meanwhile the last; what could not be saved goes back to what is.
 */
export function useOwnOrder() {
  const who = useWho()
  const kept = useOrder()
  // A session that was asked for before says what was.
  const [chosen, setChosen] = useState<Order>()
  const order = chosen ?? kept
  const [saving, setSaving] = useState<Saving>('idle')
  const saved = useRef(order)
  // Known before it is drawn, so that a press that comes at once is of what the one before it made.
  const latest = useRef(order)
  useLayoutEffect(() => {
    latest.current = order
  }, [order])
  const wanted = useRef<Order>(undefined)
  const isBusy = useRef(false)
  const { mutateAsync } = useAnswerMutation({
    schema: orderSchema,
    send: (body: Order) => ({ resource: 'installningar', body }),
    makesStale: [],
  })
  const choose = async (next: Order) => {
    if (!isBusy.current) saved.current = latest.current
    wanted.current = next
    latest.current = next
    keepSetting(who, next)
    setChosen(next)
    setSaving('saving')
    if (isBusy.current) return
    isBusy.current = true
    let isKept = true
    while (wanted.current) {
      const one: Order = wanted.current
      wanted.current = undefined
      // What is chosen meanwhile holds all of what could not be sent.
      isKept = await mutateAsync(one).then(
        (answered) => {
          saved.current = answered
          return true
        },
        () => false,
      )
    }
    isBusy.current = false
    keepSetting(who, saved.current)
    setChosen(undefined)
    setSaving(isKept ? 'saved' : 'failed')
    // It may have been saved, though nothing said so.
    if (!isKept) checkSession()
  }
  return { order, latest, saving, choose }
}
