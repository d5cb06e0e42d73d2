import { expect, test } from 'playwright/test'
import { ask, hostHere } from './ask.ts'
import { under } from './expected.ts'

test('with a certificate the host leads to https, and says that browsers are to keep to it', async () => {
  const { plain = '' } = hostHere()
  const { status, header } = await ask(under('kontakter?a=1'), { at: plain })
  expect([status, header('Location')]).toEqual([308, 'https://127.0.0.1/vard/kontakter?a=1'])
  expect((await ask(under(''))).header('Strict-Transport-Security')).toBe('max-age=31536000')
})
