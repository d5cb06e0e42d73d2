/** Gives each that comes an id of its own: the first of those it could have that is free, or one like it. */
export function uniqueIds(): (wanted: string, ...others: string[]) => string {
  const taken = new Map<string, number>()
  return (wanted, ...others) => {
    let id = [wanted, ...others].find((one) => one !== '' && !taken.has(one))
    while (id === undefined) {
      const count = (taken.get(wanted) ?? 1) + 1
      taken.set(wanted, count)
      if (!taken.has(`${wanted}-${count}`)) id = `${wanted}-${count}`
    }
    taken.set(id, taken.get(id) ?? 1)
    return id
  }
}
