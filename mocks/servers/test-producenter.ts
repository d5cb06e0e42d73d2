import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSources, type Source } from './settings.ts'

/** For tests: the producers in a process of their own, and the sources of the file that they write. */
export async function startProducenter(): Promise<{
  process: ChildProcess
  base: string
  sources: Source[]
}> {
  const folder = mkdtempSync(join(tmpdir(), 'producenter-'))
  const file = join(folder, 'kallor.json')
  const command = join(import.meta.dirname, '../commands/producenter.ts')
  const started = spawn(process.execPath, [command, '--kallor-fil', file], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(started.stdout, 'data')) as [Buffer]
  const base = /http:\/\/[\d.:]+/.exec(String(line))?.[0] ?? ''
  const read = readSources(readFileSync(file, 'utf8'))
  rmSync(folder, { recursive: true })
  if ('problems' in read) throw new Error(read.problems.join(' '))
  return { process: started, base, sources: read.sources }
}
