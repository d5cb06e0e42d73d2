/** What stands before the path of a page in the address: nothing, or `/vard` in a build made with `--base /vard/`. */
export const base = import.meta.env.BASE_URL.replace(/^\.?\/$|\/$/, '')

/** The page at a path of the address. Of an address beside the portal, as `/vard` itself, the first one. */
export function pageAt(pathname: string, under = base): string {
  return pathname.startsWith(`${under}/`) ? pathname.slice(under.length) : '/'
}
