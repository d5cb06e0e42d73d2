import { expect } from 'playwright/test'
import { productionHeaders, prototypeHeaders } from '../../vite.config.ts'
import { type Answer, ask, hostHere } from './ask.ts'

export const isPrototype = () => hostHere().build === 'dist-prototyp'
/** A path of the portal as this host has it. */
export const under = (path: string) => hostHere().base + path

/** All headers of vite.config.ts, each once and with its value. */
export function expectHeaders(answer: Answer, path: string, cache = 'no-store') {
  const wanted = { ...(isPrototype() ? prototypeHeaders : productionHeaders), 'Cache-Control': cache }
  const got = Object.keys(wanted).map((name) => [name, answer.header(name)])
  expect(Object.fromEntries(got), path).toEqual(wanted)
}

/** 404, and not the shell in the place of a file. */
export async function expectMissing(path: string) {
  const answer = await ask(path)
  expect(answer.status, path).toBe(404)
  expect(answer.text, path).not.toContain('id="root"')
  expectHeaders(answer, path)
}
