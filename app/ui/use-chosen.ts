import { useState } from 'react'

/** What was chosen, at once: the address, which holds the choice, follows a moment later. */
export function useChosen<Value>(
  value: Value,
  keyOf: (value: Value) => string,
): [Value, (chosen: Value) => void] {
  const key = keyOf(value)
  const [chosen, setChosen] = useState(value)
  const [former, setFormer] = useState(key)
  if (former !== key) {
    setFormer(key)
    setChosen(value)
  }
  return [chosen, setChosen]
}
