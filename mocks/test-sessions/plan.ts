/** One thing that a participant is asked to do. */
export type Task = {
  id: string
  /** What the leader reads aloud. */
  text: string
  /** A link to the prototype, `?varld=…#/…`: where the participant's window stands when the task begins. */
  start: string
  /** What counts as done, for the leader to judge by. */
  done: string
  /** The page that one comes to when it is done, as `/vardplaner/*`; empty where no page tells it. */
  goal: string
  /** The pages of a right way, in the same form. Empty: no way is wrong. */
  way: readonly string[]
}

/** What is tested: the same for every participant. */
export type Plan = { name: string; tasks: readonly Task[] }

/** Tasks to begin from. */
export const firstPlan: Plan = {
  name: 'Översikten',
  tasks: [
    {
      id: 'u1',
      text: 'Du vill veta när någon kommer hem till dig nästa gång. Ta reda på det.',
      start: '?varld=birgitta#/',
      done: 'Säger rätt dag och tid.',
      goal: '',
      way: ['/', '/tidslinje', '/tidslinje/*'],
    },
    {
      id: 'u2',
      text: 'Du har blivit sämre och vill ringa någon som kan din vård. Visa vem du skulle ringa.',
      start: '?varld=birgitta#/',
      done: 'Visar numret till den fasta vårdkontakten eller guiden Vem ska jag kontakta.',
      goal: '/kontakter/vem-ska-jag-kontakta',
      way: ['/', '/kontakter', '/kontakter/*'],
    },
    {
      id: 'u3',
      text: 'Du undrar vad som har bestämts om ditt hjärta. Ta reda på vad du själv ska göra.',
      start: '?varld=birgitta#/',
      done: 'Nämner vägningen varje morgon.',
      goal: '/overenskommelser/*',
      way: ['/', '/overenskommelser', '/overenskommelser/*', '/vardplaner', '/vardplaner/*'],
    },
  ],
}

/** An id that no task of a plan has. */
export function freeId({ tasks }: Plan): string {
  const last = Math.max(0, ...tasks.map(({ id }) => Number(/^u(\d{1,6})$/.exec(id)?.[1] ?? 0)))
  return `u${last + 1}`
}

/** The pages of a right way that are written; a line may be empty while it is. */
export const wayOf = ({ way }: Task): string[] => way.filter((page) => page.trim() !== '')

/** A page as it is meant, of what somebody wrote or took from a link: `/tidslinje`. */
export const pageOf = (written: string): string =>
  written
    .trim()
    .replace(/^[^#]*#/, '')
    .replace(/\?.*$/, '')
    .replace(/^(?!\/)/, '/')
    .replace(/(?<=.)\/$/, '')

/** True when a page is one of those that patterns name: `/a/*` is what is below `/a`, and nothing else. A link names its page. */
export const isAmong = (page: string, patterns: readonly string[]): boolean =>
  patterns.some((written) => {
    if (written.trim() === '') return false
    const pattern = pageOf(written)
    return pattern.endsWith('/*') ? page.startsWith(pattern.slice(0, -1)) : page === pattern
  })
