import { Agent, type OutgoingHttpHeaders, request as overHttp } from 'node:http'
import { Agent as SafeAgent, request as overHttps } from 'node:https'
import { test } from 'playwright/test'

export type Answer = {
  status: number
  /** The one value of a header; several are told as several. */
  header: (name: string) => string | undefined
  body: Buffer
  text: string
}

type Asked = {
  method?: string
  headers?: OutgoingHttpHeaders
  body?: string
  /** Called at each part, with how much has come. */
  part?: (size: number) => void
  /** Where to ask, in the place of the host that is tried. */
  at?: string
}

/** Asks the host that is tried for a path just as it is written: browsers, and what asks as they do, would tidy it up before. */
export function ask(
  path: string,
  { method = 'GET', headers = {}, body, part, at }: Asked = {},
): Promise<Answer> {
  const { protocol, hostname, port } = new URL(at ?? test.info().project.use.baseURL ?? '')
  const safe = protocol === 'https:'
  const agent = safe ? new SafeAgent({ rejectUnauthorized: false }) : new Agent()
  return new Promise((resolve, reject) => {
    const asked = (safe ? overHttps : overHttp)(
      { hostname, port, path, method, headers, agent },
      (answer) => {
        const parts: Buffer[] = []
        let size = 0
        answer.on('data', (one: Buffer) => {
          parts.push(one)
          size += one.length
          part?.(size)
        })
        answer.on('error', reject)
        answer.on('end', () => {
          const whole = Buffer.concat(parts)
          resolve({
            status: answer.statusCode ?? 0,
            header: (name) => answer.headersDistinct[name.toLowerCase()]?.join(' and '),
            body: whole,
            text: whole.toString(),
          })
        })
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

/** What a project of hosts.ts says of itself. */
export type Host = {
  /** The path that the build is served under, from slash to slash. */
  base: string
  build: 'dist' | 'dist-vard' | 'dist-prototyp'
  brotli: boolean
  /** The port that its folder is named after (recipe.ts). */
  room: number
  /** Where it answers without https. */
  plain?: string
}

export const hostHere = () => test.info().project.metadata as Host
