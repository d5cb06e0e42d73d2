import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The files that make links, each with what its links may be made of. */
const makers: Readonly<Record<string, readonly string[]>> = {
  'platform/links/OutLink.tsx': ['{`mailto:${checked}`}', '{address.href}'],
  'platform/navigation/Link.tsx': ['{href}'],
  'shell/inloggning/LoggedOut.tsx': ['{logInAddress(path)}'],
  'ui/PhoneLink.tsx': ['{`tel:${number}`}'],
  // Their own numbers, for which the first view needs no reader of numbers.
  'shell/Acute.tsx': ['{`tel:${part}`}'],
  'kallor/SourcesLine.tsx': ['"tel:1177"'],
  'kontakter/kort/CardCall.tsx': ['{`tel:${tel}`}'],
}
/** Files that go to an address by other means than a link. */
const movers = [
  'platform/browser/save-file.ts',
  'platform/navigation/address-bar.ts',
  'platform/session/log-in.ts',
]

const files = globSync('**/*.{ts,tsx}', { cwd: import.meta.dirname })
  .filter((file) => !file.includes('.test.') && !file.startsWith('bundling/'))
  .map((file) => [file, readFileSync(`${import.meta.dirname}/${file}`, 'utf8')] as const)

const hrefsIn = (code: string) =>
  [...code.matchAll(/\bhref=(\{(?:[^{}]|\{[^}]*\})*\}|"[^"]*")/g)].map(([, value]) => value)

test('links are made in one place for each kind, of what has been checked there', () => {
  const found = Object.fromEntries(
    files.flatMap(([file, code]) => {
      const hrefs = hrefsIn(code).filter((href) => !/^"[#/]/.test(href ?? ''))
      return hrefs.length > 0 ? [[file, hrefs.toSorted()]] : []
    }),
  )
  expect(found).toEqual(makers)
})

test('nobody else makes an address to go to, or a link that opens without hiding where one came from', () => {
  const others = files.filter(([file]) => !(file in makers) && !movers.includes(file))
  for (const [file, code] of others) {
    expect(code, file).not.toMatch(
      /(?:mailto|tel|sms|javascript|data):\$\{|window\.open|\.href ?=[^=]|location\.(?:assign|replace)\(/,
    )
  }
  for (const [file, code] of files) {
    if (/target=/.test(code)) expect(code, file).toMatch(/rel="[^"]*noopener/)
  }
  expect(files.find(([file]) => file === 'platform/links/OutLink.tsx')?.[1]).toContain(
    'rel="noreferrer noopener"',
  )
})

test('the test sees a link that a component makes by itself', () => {
  expect(hrefsIn('<a href={contact.message}>')).toEqual(['{contact.message}'])
  expect(hrefsIn('<a {...x} href="https://a.example">')).toEqual(['"https://a.example"'])
})
