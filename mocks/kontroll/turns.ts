/** So many questions are under way at a time. */
export const atATime = 6

/** Lets so many go at a time, the others when one has ended. */
export function turns(most: number) {
  let under = 0
  const waiting: (() => void)[] = []
  return async <Value>(go: () => Promise<Value>): Promise<Value> => {
    if (under >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else under += 1
    try {
      return await go()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else under -= 1
    }
  }
}
