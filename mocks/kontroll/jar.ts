/** What a browser sends with each question: headers that were given, and the cookies it has by now. */
export type Jar = { headers: () => Record<string, string>; take: (headers: Headers) => void }

/** A browser with these headers and cookies (`name=value; name=value`); cookies that an answer sets are kept. */
export function jarOf(given: Record<string, string>, cookies = ''): Jar {
  const kept = new Map<string, string>()
  const keep = (pair: string) => {
    const [, name, value] = /^\s*([^=;\s]+)=([^;]*)/.exec(pair) ?? []
    if (name !== undefined && value !== undefined) kept.set(name, value)
  }
  cookies.split(';').forEach(keep)
  return {
    headers: () => ({
      ...given,
      ...(kept.size > 0 && { Cookie: [...kept].map(([name, value]) => `${name}=${value}`).join('; ') }),
    }),
    take: (headers) => headers.getSetCookie().forEach(keep),
  }
}
