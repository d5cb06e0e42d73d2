import { parseArgs } from 'node:util'

export type Options = {
  /** Without `/api` and what comes after it. */
  base: string
  headers: Record<string, string>
  cookie: string
  only: readonly string[]
  world: string | undefined
  writes: boolean
  json: string | undefined
  /** Milliseconds. */
  patience: number
}

export const usage = `usage: npm run kontroll -- --api URL [options]

  --api URL            the server, such as http://127.0.0.1:8787
  --cookie 'a=b; c=d'  the cookies of one who is logged in
  --header 'Name: v'   a header to send with every question; may be repeated
  --subject ID         ask only about this person, by the id of the session; may be repeated
  --varld QUERY        of the mocks: open this world first, such as 'varld=tove&kan=utse-ombud'
  --skriv              also try what CHANGES what the server keeps: sends letters, and ends the log-in
  --json FILE          write the verdict there too
  --tid SECONDS        longest wait for an answer; 30 if not said
  --help               tell this, and ask nothing`

/** What was asked for on the command line; or what is wrong with it. */
export function optionsOf(args: readonly string[]): Options | { wrong: string } | 'help' {
  const read = parsed(args)
  if (typeof read === 'string') return { wrong: read }
  if (read.help) return 'help'
  const { api, cookie = '', header = [], subject = [], varld, skriv = false, json, tid = '30' } = read
  if (api === undefined) return { wrong: '--api is missing' }
  const base = baseOf(api)
  if (base === undefined) return { wrong: '--api is no http address' }
  const headers = header.map((line) => /^([\w-]+):\s*([\x20-\x7e]+)$/.exec(line.trim()))
  if (headers.includes(null)) return { wrong: "--header is no 'Name: value'" }
  if (!/^[\x20-\x7e]*$/.test(cookie)) return { wrong: '--cookie has signs that no header can have' }
  if (!/^\d{1,3}$/.test(tid) || Number(tid) === 0) return { wrong: '--tid is no number of seconds' }
  return {
    base,
    headers: Object.fromEntries(headers.map((found) => [found?.[1] ?? '', found?.[2] ?? ''])),
    cookie,
    only: subject,
    world: varld,
    writes: skriv,
    json,
    patience: Number(tid) * 1_000,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        api: { type: 'string' },
        cookie: { type: 'string' },
        header: { type: 'string', multiple: true },
        subject: { type: 'string', multiple: true },
        varld: { type: 'string' },
        skriv: { type: 'boolean' },
        json: { type: 'string' },
        tid: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    return error instanceof Error ? error.message : 'the options cannot be read'
  }
}

/** `https://x.example/portal` of that, and of it with a slash or `/api` after it. */
function baseOf(api: string): string | undefined {
  const url = URL.canParse(api) ? new URL(api) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol)) return undefined
  return `${url.origin}${url.pathname.replace(/\/+$/, '').replace(/\/api$/, '')}`
}
