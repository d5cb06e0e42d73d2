import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mailAddress, webAddress } from './outward.ts'

describe('an address on the web', () => {
  test.each([
    ['https://www.1177.se/', 'www.1177.se'],
    ['https://hjalpmedel.example/larm?id=1#steg', 'hjalpmedel.example'],
    [' HTTPS://WWW.Region.Example/A ', 'www.region.example'],
    ['https://räddningen.example/åtgärd', 'räddningen.example'],
    ['https://portal.example:8443/x', 'portal.example:8443'],
  ])('%s leads to %s', (text, host) => {
    expect(webAddress(text)?.host).toBe(host)
  })

  test.each([
    '',
    'http://www.region.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example/',
    'https:evil.example',
    'https:/evil.example',
    'https://www.1177.se@evil.example/',
    'https://user:pass@evil.example/',
    'https://:@evil.example/',
    'https://www.1177.se%40evil.example/',
    'https://www.1177.se\\@evil.example/',
    'https://evil.example\\.www.1177.se/',
    'https://xn--1177-k2a.example/',
    'https://www.XN--80ak6aa92e.com/',
    'https://www.1177.ѕе/',
    'https://аpple.example/',
    'https://www。1177。se/',
    'https://１１７７.se/',
    'https://1177.se\u200b.evil.example/',
    'https://1177\u00ad.example/',
    'https://evil.example/\u202egnp.exe',
    'ht\ntps://evil.example/',
    'https://evil.example/ https://b.example/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://-evil.example/',
    'https://.example/',
    'https://www.1177.se./',
    'https://evil.example:99999/',
    `https://evil.example/${'a'.repeat(2_000)}`,
  ])('%s is followed by nobody', (text) => {
    expect(webAddress(text)).toBeUndefined()
  })

  test('whatever is let through is https, has no name before its host, and says the host it leads to', () => {
    const anything = fc
      .array(
        fc.constantFrom(
          'https://',
          'www.1177.se',
          '@',
          '/',
          ':',
          '.',
          'evil.example',
          '\\',
          'xn--a',
          '?',
          '#',
          'å',
          ' ',
          '%2f',
        ),
        { maxLength: 7 },
      )
      .map((parts) => `https://${parts.join('')}`)
    fc.assert(
      fc.property(fc.oneof(anything, fc.webUrl(), fc.string()), (text) => {
        const address = webAddress(text)
        if (!address) return
        const url = new URL(address.href)
        expect([url.protocol, url.username, url.password]).toEqual(['https:', '', ''])
        expect(new URL(`https://${address.host}/`).host).toBe(url.host)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a mail address', () => {
  test.each([
    ['anna@region.example', 'anna@region.example'],
    [' Anna.Ek+plan@post.region.example ', 'Anna.Ek+plan@post.region.example'],
    ['mailto:anna@region.example', 'anna@region.example'],
    ['anna@region.example?cc=b@evil.example&bcc=c@evil.example&subject=x&body=y', 'anna@region.example'],
  ])('%s is written to %s', (text, address) => {
    expect(mailAddress(text)).toBe(address)
  })

  test.each([
    '',
    'anna',
    'anna@region',
    'anna@region.example,b@evil.example',
    'anna@region.example;b@evil.example',
    'anna@region.example b@evil.example',
    'anna@region.example&cc=b@evil.example',
    'anna@region.example%3Fcc=b@evil.example',
    'anna%0Abcc:b@evil.example',
    'anna@region.example\nbcc: b@evil.example',
    'Anna <anna@region.example>',
    'anna@rеgion.example',
    'anna@xn--rgion-8of.example',
    'anna@mail.xn--rgion-8of.example',
    '.anna@region.example',
    'an..na@region.example',
    'anna@-region.example',
    'anna@region.example/?bcc=b@evil.example',
  ])('%s is written to by nobody', (text) => {
    expect(mailAddress(text)).toBeUndefined()
  })
})
