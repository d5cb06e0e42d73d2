import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'

/*
 * `npm test`: every check in turn, all of them even when one fails, and one plain line at the end:
 * `N passed, N failed`. The checks that are not tests count as one each. With `--release` (`npm run test:release`) it is
 * the tests that only a release needs: each rule on every page. With `--spoilt` (`npm run test:spoilt`) it is spoilt answers by the
 * thousand, and with `--pages` (`npm run test:pages`) it is the walks of every page in the worlds that differ from others in little, which a release needs too and which take
 * half as long as all else together. With `--changed`
 * (`npm run check`) it is what can be known within a minute: format, lint, types, and the unit tests of what has
 * changed since the branch left main, but for those that ask every world.
 */
type Counted = { passed: number; failed: number }

const results = 'test-results'
rmSync(results, { recursive: true, force: true })

const script = (name: string, ...more: string[]) => run('npm', ['run', '--silent', name, '--', ...more])

/** Tests that read the code as files: no import tells what they depend on, so they always count as changed. */
const ofAllCode = ['architecture', 'areas', 'docs', 'one-list', 'pages', 'queries', 'texts'].map(
  (name) => `app/${name}.test.ts`,
)

/** Asks each resource in every world with every fault, which takes longer than all else together; `npm test` does. */
const tooLong = 'mocks/api/resources.test.ts'

/** Files that walk all pages or all areas for one rule. */
const walks =
  'aldre|colours|delsvar|event-states|halsoomraden|listor|om-uppgiften|ombud-ratt|ordlista|papper|presses|reach|skeva-svar|' +
  'sprak-i-text|tillbaka|visa-plats|visa-sidor|zoom'
/** Areas of their own beside the översikt's five, which seldom break by what is done to others. */
const areasBeside =
  'anteckningar|avgifter|bildsvar|delning|delning-logg|delning-sparrar|delning-steg|dokument|halsa|handelse|insatser|lakemedel|' +
  'matvarden|matvarden-skickas|patientinformation|personblad|provsvar|remisser|sar|tidslinje-halsa|vaccinationer|valkommen'
/** Tools of those who build: the catalogue of parts, and the panel. */
const tools = 'delar|testpanel|testpanel-lank'

/** What only a release needs of the tests in a browser: those that say so, and these files. */
const ofRelease = `@release|\\b(${walks}|${areasBeside})\\.spec|\\b(${tools})\\.prototyp`

/** The walks of every page that take longest: in each world, of each who is helped, press by press, with a source that is silent, and with a thousand spoilt answers. */
const ofPages = '@pages|\\bpages\\.spec|\\b(ombud-ord|presses|delsvar|skeva-svar)\\.spec.*@release'

/** What is tried once more with every producer in a process of its own: the översikt and some of its areas, what is sent, who sees what, failures. */
const overSockets =
  '\\b(oversikt|kontakter|overenskommelser|vardplaner|boka|svara-pa-tid|inkorg|lakemedel|failures|sources|isolation)\\.spec'

const release = process.argv.includes('--release')
const pages = process.argv.includes('--pages')
const byThousands = process.argv.includes('--spoilt')
const changed = process.argv.includes('--changed')
const counts: Record<string, Counted> = {
  ...(!release &&
    !pages &&
    !byThousands && {
      format: asOne(script('format', '--check')),
      lint: asOne(script('lint')),
      types: asOne(script('types')),
    }),
  ...(changed && {
    'unit, of all code': unitTests(...ofAllCode),
    'unit, of what changed': unitTests(
      `--changed=${leftMainAt()}`,
      '--passWithNoTests',
      ...[...ofAllCode, tooLong].map((file) => `--exclude=${file}`),
    ),
  }),
  ...(!release && !pages && !byThousands && !changed && { unit: unitTests() }),
  ...(byThousands && {
    'spoilt XML': spoilt('100000', 'mocks/contracts/riv-ta/fuzz.test.ts'),
    'spoilt JSON': spoilt(
      '14000',
      'mocks/contracts/fhir/fuzz.test.ts',
      'mocks/contracts/fhir/health-fuzz.test.ts',
      'mocks/contracts/own/fuzz.test.ts',
      'mocks/api/fuzz.test.ts',
    ),
  }),
  ...(!changed &&
    !byThousands && {
      build: asOne(script('build')),
      'build:prototyp': asOne(script('build:prototyp')),
      e2e: endToEnd(ofThisCommand()),
    }),
  ...(release && {
    'e2e over sockets': endToEnd(['--grep', overSockets, '--grep-invert', `${ofRelease}|${ofPages}`], {
      E2E_KALLOR: '1',
    }),
    'build under a sub-path': asOne(script('build', '--base', '/vard/', '--outDir', 'dist-vard')),
    'e2e of hosts': endToEnd([], { E2E_DRIFT: '1' }),
    'e2e in Firefox': endToEnd([], { E2E_WEBBLASARE: 'firefox' }),
    'e2e in WebKit': endToEnd([], { E2E_WEBBLASARE: 'webkit' }),
  }),
}

// Named last, so that one who sees only the end of a long log knows where to look.
for (const [name, count] of Object.entries(counts))
  if (count.failed > 0) console.log(`${name}: ${count.failed} failed`)
const passed = Object.values(counts).reduce((sum, count) => sum + count.passed, 0)
const failed = Object.values(counts).reduce((sum, count) => sum + count.failed, 0)
console.log(`${passed} passed, ${failed} failed${changed ? `; ${tooLong} is left to npm test` : ''}`)
process.exit(failed > 0 ? 1 : 0)

function run(command: string, args: string[]): boolean {
  console.log(`\n> ${command} ${args.join(' ')}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  return status === 0
}

function asOne(ok: boolean): Counted {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Where the branch left main; on main itself, and without one, the last commit. */
function leftMainAt(): string {
  const { status, stdout } = spawnSync('git', ['merge-base', 'HEAD', 'main'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : 'HEAD'
}

function unitTests(...asked: string[]): Counted {
  const file = `${results}/unit.json`
  const ok = script('unit', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...asked)
  return reported(ok, file, (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }))
}

/** The tests that read spoilt answers, each with so many of them. */
function spoilt(runs: string, ...files: string[]): Counted {
  process.env['FUZZ_RUNS'] = runs
  const counted = unitTests(...files)
  delete process.env['FUZZ_RUNS']
  return counted
}

/** The tests in a browser that this command is for. */
function ofThisCommand(): string[] {
  if (pages) return ['--grep', ofPages]
  return release
    ? ['--grep', ofRelease, '--grep-invert', ofPages]
    : ['--grep-invert', `${ofRelease}|${ofPages}`]
}

function endToEnd(tests: string[], env: Record<string, string> = {}): Counted {
  // What a run before this one left would be counted again where this one cannot begin.
  rmSync(`${results}/e2e.json`, { force: true })
  Object.assign(process.env, env)
  const ok = script('e2e', ...tests)
  for (const name of Object.keys(env)) delete process.env[name]
  return reported(ok, `${results}/e2e.json`, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected,
  }))
}

type Report = {
  numPassedTests: number
  numFailedTests: number
  stats: { expected: number; unexpected: number }
}

/** Counts of a report; a runner that failed without a failed test, or left no report, is a failure itself. */
function reported(ok: boolean, file: string, count: (report: Report) => Counted): Counted {
  try {
    const counted = count(JSON.parse(readFileSync(file, 'utf8')) as Report)
    return !ok && counted.failed === 0 ? { ...counted, failed: 1 } : counted
  } catch {
    return { passed: 0, failed: 1 }
  }
}
