import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { connectSources } from './register.ts'
import { readSources } from './settings.ts'

const docs = resolve(import.meta.dirname, '../../docs')
const examples = [
  ...readFileSync(join(docs, 'servrar.md'), 'utf8').matchAll(/^```json\n([\s\S]*?)^```/gm),
].map(([, json = '']) => readSources(json))

test('the first example of a file starts as it stands, and the other when its certificates are there', async () => {
  const [plain, withCertificates] = examples
  if (!plain || !withCertificates || 'problems' in plain || 'problems' in withCertificates)
    throw new Error('there are no two examples that can be read')
  const started = connectSources(plain.sources, docs)
  if ('problems' in started) throw new Error(started.problems.join(' '))
  expect(started.lines).toHaveLength(2)
  await started.close()
  expect(connectSources(withCertificates.sources, docs)).toEqual({
    problems: ['ogonkliniken: its clientCertificate cannot be read, or is no certificate.'],
  })
})
