/** What is asked for: an address below `api/`, never with personal data in it. */
export type Asked = {
  resource: string
  /** Narrows it; stands in the address. */
  query?: Record<string, string>
  /** Area that the answer belongs to, where it is not the first word of the resource. */
  area?: string
}

/** `tidslinje?from=2026-08-01` */
export function addressOf({ resource, query }: Pick<Asked, 'resource' | 'query'>): string {
  return query ? `${resource}?${new URLSearchParams(query)}` : resource
}
