import { writeFileSync } from 'node:fs'
import { logIn } from '../kontroll/log-in.ts'
import { optionsOf, usage } from '../kontroll/options.ts'
import { themes } from '../kontroll/rules.ts'
import { run } from '../kontroll/run.ts'
import { inJson, inWords, sumOf } from '../kontroll/verdict.ts'

/*
 * `npm run kontroll -- --api URL`: tries whether a server is the översikts-API that the portal relies on; see docs/kontroll.md.
 * Exit 0 when all that was tried went well, 1 when something failed, 2 when it could not be run.
 */
process.exitCode = await main()

async function main(): Promise<number> {
  const options = optionsOf(process.argv.slice(2))
  if (options === 'help') {
    console.log(usage)
    return 0
  }
  if ('wrong' in options) return notRun(`${options.wrong}\n\n${usage}`)
  const login = await logIn(fetch, options)
  if ('notRun' in login) return notRun(login.notRun)
  const done = await run(themes, { ...options, ...login, fetch, pause: 1_100 })
  if ('notRun' in done) return notRun(done.notRun)
  const { verdicts } = done
  for (const line of inWords(done)) console.log(line)
  if (options.json !== undefined && !isWritten(options.json, inJson(options.base, done)))
    return notRun('the file for the verdict could not be written')
  return sumOf(verdicts).failed > 0 ? 1 : 0
}

function notRun(why: string): 2 {
  console.error(`could not be run: ${why}`)
  return 2
}

function isWritten(file: string, content: object): boolean {
  try {
    writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`)
    return true
  } catch {
    return false
  }
}
