import { base } from '#platform/navigation/base.ts'

/** Leads to the platform's log-in, and back to the page at `path` (an address of this portal, never personal). */
type LogIn = (path: string) => void

const redirect: LogIn = (path) => location.assign(logInAddress(path))

let logIn: LogIn = redirect

/** The address of the platform's log-in, for a link. */
export function logInAddress(path: string): string {
  return `${import.meta.env.BASE_URL}api/inloggning?${new URLSearchParams({ till: base + path })}`
}

/** Logs in by the platform, or by what stands in for it. */
export const openLogIn: LogIn = (path) => logIn(path)

/** True when the log-in leaves the page, so that what is being written would be lost. */
export const logInLeaves = () => logIn === redirect

/** For a build without a platform: another way to log in, on the page. */
export function standInForLogIn(other: LogIn): void {
  logIn = other
}
