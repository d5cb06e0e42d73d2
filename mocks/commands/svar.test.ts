import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const command = join(import.meta.dirname, 'svar.ts')
const folders: string[] = []

function written(): { folder: string; files: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'svar-'))
  folders.push(folder)
  execFileSync(process.execPath, [command, '--ut', folder])
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.xml'),
  )
  return { folder, files: files.toSorted() }
}

/** Writing takes seconds, so what only reads the files reads the same ones. */
const once = written()

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** Where the published schemas and the check against them lie; a clone alone does not have them. */
const check = join(import.meta.dirname, '../../../shared/kontrakt/validera')
const canCheck = existsSync(check) && spawnSync('xmllint', ['--version']).status === 0

describe('the answers as files', () => {
  test('the same bytes each time', { timeout: 30_000 }, () => {
    const [first, second] = [once, written()]
    expect(second.files).toEqual(first.files)
    for (const name of first.files) {
      expect(readFileSync(join(second.folder, name))).toEqual(readFileSync(join(first.folder, name)))
    }
  })

  test('at least three contracts of three producers each', () => {
    const { files } = once
    const counts = new Map<string, number>()
    for (const name of files.filter((file) => file.endsWith('-birgitta.xml'))) {
      const contract = name.split(/[/\\]/)[0] ?? ''
      counts.set(contract, (counts.get(contract) ?? 0) + 1)
    }
    expect([...counts.values()].filter((count) => count >= 3).length).toBeGreaterThanOrEqual(3)
    expect(files).toContain(join('utan-schema', 'GetListing', 'region-storstaden-nykomling.xml'))
  })

  test('what persons have measured is among them, as FHIR R4 Observation', () => {
    const text = readFileSync(join(once.folder, 'fhir/OwnMeasurements/sjostads-kommun-birgitta.json'), 'utf8')
    const { entry } = JSON.parse(text) as { entry: { resource: { resourceType: string } }[] }
    expect(entry.length).toBeGreaterThan(20)
    expect(new Set(entry.map(({ resource }) => resource.resourceType))).toEqual(new Set(['Observation']))
  })

  test.runIf(canCheck)('every answer follows its published schema', () => {
    const { folder, files } = once
    const { stdout } = spawnSync('python3', [check, folder], { encoding: 'utf8' })
    const known = files.filter((name) => !name.startsWith('utan-schema')).length
    expect(stdout.trim().split('\n').at(-1)).toBe(`${known} valid, 0 invalid`)
  })

  test.each([[[]], [['--ut']], [['--till', 'x']]])(
    'wrong arguments (%j) give the usage and exit 1',
    (args) => {
      const { status, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' })
      expect(status).toBe(1)
      expect(stderr).toContain('--ut DIR')
    },
  )
})
