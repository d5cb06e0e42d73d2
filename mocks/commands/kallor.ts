import { parseArgs } from 'node:util'
import { connectSourcesIn } from '../servers/register.ts'

/**
 * Asks sources over a network, where the arguments of a command name a file of them, and says which are where. False, with a
 * sentence for each thing that is wrong, when that cannot be done.
 */
export function sourcesOfArguments(args: string[]): boolean {
  const file = fileIn(args)
  if (file === undefined) return true
  const used =
    file === false ? { problems: ['usage: npm run api -- [--kallor FILE]'] } : connectSourcesIn(file)
  if ('problems' in used) {
    for (const problem of used.problems) console.error(file === false ? problem : `${file}: ${problem}`)
    process.exitCode = 1
    return false
  }
  console.log(['Asked over HTTP:', ...used.lines].join('\n  '))
  return true
}

function fileIn(args: string[]): string | false | undefined {
  try {
    return parseArgs({ args, options: { kallor: { type: 'string' } } }).values.kallor
  } catch {
    return false
  }
}
