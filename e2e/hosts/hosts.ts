import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import type { PlaywrightTestConfig } from 'playwright/test'
import type { Host } from './ask.ts'
import { buildAt } from './recipe.ts'

type Server = Extract<PlaywrightTestConfig['webServer'], readonly unknown[]>[number]
type Project = { name: string; testMatch: string | string[]; metadata: object; use: { baseURL?: string } }

/** The recipes of docs/drift, each as a host of a build; `api` is the port of the API of the mocks. */
export function hosts(api: number, first: number): { projects: Project[]; servers: Server[] } {
  lacks()
  const front = first
  const [nginx, nginxPrototype, nginxVard, nginxPlain, caddy, caddyPrototype, caddyVard, unused] = Array.from(
    { length: 8 },
    (_, number) => first + 1 + number,
  ) as [number, number, number, number, number, number, number, number]
  const project = (name: string, port: number, more: Partial<Host> = {}, scheme = 'http'): Project => {
    const host: Host = { base: '/', build: 'dist', brotli: false, room: port, ...more }
    return {
      name,
      testMatch: specsOf(host).map((spec) => `${spec}.spec.ts`),
      metadata: host,
      use: { baseURL: `${scheme}://127.0.0.1:${port}${host.base}` },
    }
  }
  const server = (command: string, url: string): Server => ({ command, url, ignoreHTTPSErrors: true })
  const vard = { base: '/vard/', build: 'dist-vard' } as const
  const prototype = { base: '/prov/', build: 'dist-prototyp' } as const
  const at = (port: number) => `http://127.0.0.1:${port}`
  const withPlatform = [
    project('nginx', nginx),
    project('nginx, sub-path', nginxVard, { ...vard, brotli: true, plain: at(nginxPlain) }, 'https'),
    project('Caddy', caddy),
    project('Caddy, sub-path', caddyVard, vard),
  ]
  return {
    projects: [
      // Begins first, so that all else is tried meanwhile.
      {
        name: 'a minute',
        testMatch: 'minute.spec.ts',
        metadata: { at: withPlatform.map(({ use }) => use.baseURL) },
        use: {},
      },
      ...withPlatform,
      project('nginx, prototype', nginxPrototype, { ...prototype, room: nginx }),
      project('Caddy, prototype', caddyPrototype, { ...prototype, room: caddy }),
    ],
    servers: [
      server(`node hosts/api.ts ${front} ${api}`, `${at(front)}/api/prov/nekad`),
      server(`node hosts/nginx.ts ${nginx} ${nginxPrototype} ${front}`, at(nginx)),
      server(
        `node hosts/nginx.ts ${nginxVard} ${nginxPlain} ${front} vard`,
        `https://127.0.0.1:${nginxVard}/vard/`,
      ),
      server(`node hosts/caddy.ts ${caddy} ${caddyPrototype} ${front}`, at(caddy)),
      server(`node hosts/caddy.ts ${caddyVard} ${unused} ${front} vard`, `${at(caddyVard)}/vard/`),
    ],
  }
}

/** What is tried of a host. */
const specsOf = ({ build, base, plain }: Host): string[] => [
  'files',
  ...(build === 'dist-prototyp' ? ['prototyp'] : ['api', 'portal']),
  ...(base === '/' ? [] : ['sub-path']),
  ...(plain ? ['https'] : []),
]

/** Says what has to be there first, where something is not. */
function lacks(): void {
  const missing = [
    ...['nginx', 'caddy', 'openssl'].filter(
      (name) => spawnSync(name, ['version'], { stdio: 'ignore' }).error,
    ),
    ...(globSync('/etc/nginx/modules-enabled/*brotli-filter.conf').length > 0
      ? []
      : ['libnginx-mod-http-brotli-filter']),
  ]
  if (missing.length > 0)
    throw new Error(
      `The recipes of docs/drift are tried with packages that are not here. As root: apt-get install ${missing.join(' ')}`,
    )
  const builds = {
    dist: 'npm run build',
    'dist-prototyp': 'npm run build:prototyp',
    'dist-vard': 'npm run build -- --base /vard/ --outDir dist-vard',
  }
  for (const [build, command] of Object.entries(builds))
    if (!existsSync(buildAt(build))) throw new Error(`There is no ${build}. First: ${command}`)
}
