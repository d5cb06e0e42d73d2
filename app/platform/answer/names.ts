/** `Ekbacken`, `Ekbacken och Linden`, `Ekbacken, Linden och Norr`; each name once. */
export function joinNames(names: (string | undefined)[], and: string, unknown: string): string {
  const unique = [...new Set(names.map((name) => name ?? unknown))]
  const last = unique.pop() ?? unknown
  return unique.length === 0 ? last : `${unique.join(', ')} ${and} ${last}`
}
