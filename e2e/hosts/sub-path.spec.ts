import { expect, test } from 'playwright/test'
import { ask, hostHere } from './ask.ts'
import { expectMissing, isPrototype, under } from './expected.ts'

test('the path without its last slash leads there, and nothing else is answered', async () => {
  const { base } = hostHere()
  const bare = await ask(base.slice(0, -1))
  expect([bare.status, bare.header('Location')]).toEqual([308, base])
  for (const path of ['/', '/kontakter', '/index.html', '/assets/a.js', `${base.slice(0, -1)}er/`]) {
    const answer = await ask(path)
    expect([path, answer.text.includes('<!doctype html>')]).toEqual([path, false])
    expect(answer.status, path).toBe(404)
  }
  // Of the prototype nothing is at the host; its worker answers.
  if (isPrototype()) await expectMissing(under('api/session'))
})
