/**
 * Tells once how it went for several that wait for the same: by the last of them that is over. `isToldElsewhere`: something else
 * says it.
 */
export function tellingOnce(isToldElsewhere: () => boolean) {
  let waiting = 0
  let isTold = false
  /** Of one that was over before others were. */
  let untold: (() => void) | undefined

  function tell(say: () => void): void {
    untold = undefined
    if (isTold || isToldElsewhere()) return
    // Those that are over just after have waited for the same.
    isTold = true
    setTimeout(() => {
      isTold = false
    }, 1_000)
    say()
  }

  return {
    /** One that waits; to be called back when it no longer does, or is gone. */
    waits: () => {
      waiting += 1
      return () => {
        waiting -= 1
        // The last may be gone with nothing to say: then one that was over before it says how it went.
        setTimeout(() => {
          if (waiting === 0 && untold) tell(untold)
        })
      }
    },
    /** One that is over, and what it would say; to be called back when it is gone. */
    over: (say: () => void) => {
      if (waiting === 0) tell(say)
      else untold = say
      return () => {
        if (untold === say) untold = undefined
      }
    },
  }
}
