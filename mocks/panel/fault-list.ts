/** The fault of a target in a link's list of faults (`fel`); empty when it has none. */
export function faultOf(list: string, target: string): string {
  const found = parts(list).find((one) => one.startsWith(`${target}:`))
  return found?.slice(target.length + 1) ?? ''
}

/** The list with another fault for a target, or with an empty one without any. */
export function withFault(list: string, target: string, fault: string): string {
  const others = parts(list).filter((one) => !one.startsWith(`${target}:`))
  return [...others, ...(fault ? [`${target}:${fault}`] : [])].join(',')
}

/** The list with or without a word, as capabilities and sources are written. */
export function withWord(list: string, word: string, on: boolean): string {
  const others = parts(list).filter((one) => one !== word)
  return [...others, ...(on ? [word] : [])].join(',')
}

export const parts = (list: string) => (list === '' ? [] : list.split(','))
