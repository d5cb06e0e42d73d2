import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { contracts } from '../contracts/contracts.ts'

const folder = mkdtempSync(join(tmpdir(), 'las-'))
mkdirSync(join(folder, 'a', 'b'), { recursive: true })
mkdirSync(join(folder, 'tom'))
writeFileSync(join(folder, 'a', 'b', 'svar.xml'), contracts.GetDiagnosis.write([]))
writeFileSync(join(folder, 'a', 'annat.json'), '{')
afterAll(() => rmSync(folder, { recursive: true }))

const las = (...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'las.ts'), ...args], { encoding: 'utf8' })

describe('the report of a folder', () => {
  test('is Markdown on standard output, of all files below it', () => {
    const { status, stdout } = las(folder, '--rapport')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^# Vad av svaren som når invånaren/)
    expect(stdout).toContain('a/b/svar.xml')
    expect(stdout).toContain('a/annat.json')
  })

  test.each([
    ['md', '# Vad'],
    ['json', '{'],
    ['csv', '\uFEFF"Del"'],
  ])('is written by the ending %s', (ending, start) => {
    const file = join(folder, `rapport-${ending}.${ending}`)
    expect(las(folder, '--rapport', file).status).toBe(0)
    expect(readFileSync(file, 'utf8').startsWith(start)).toBe(true)
    rmSync(file)
  })

  test('ends with 2 when there is nothing to read, or no such form, and without the option nothing has changed', () => {
    expect(las(join(folder, 'tom'), '--rapport').status).toBe(2)
    expect(las(join(folder, 'tom')).stderr).toContain('With --rapport they may lie anyhow.')
    expect(las(join(folder, 'borta')).stderr).toContain('borta is not there.')
    expect(las(join(folder, 'a', 'annat.json')).stderr).toContain('name the folder that it lies in.')
    expect(las(folder, '--rapport', 'rapport.xlsx').stderr).toContain('does not end with .md, .json or .csv.')
    expect(las(folder, '--rapport', 'rapport.pdf').status).toBe(2)
    expect(las(folder, '--annat').status).toBe(2)
    expect(las(join(folder, 'a')).stdout).toBe(
      'b/svar.xml: fault: b, wrong-contract, is an answer to GetDiagnosis\n1 files read, 0 threw\n',
    )
  })
})
