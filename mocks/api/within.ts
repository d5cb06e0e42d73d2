/** What a promise comes to within `ms`; undefined when it takes longer, and whatever then comes of it is let go. */
export async function within<Value>(ms: number, coming: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms)
  })
  try {
    return await Promise.race([coming, late])
  } finally {
    clearTimeout(timer)
    coming.catch(() => undefined)
  }
}
