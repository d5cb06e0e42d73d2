import { spawn } from 'node:child_process'
import { openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildAt, emptyRoom, recipe, withLines } from './recipe.ts'

/*
 * Caddy with the recipe of docs/drift: `node caddy.ts <port> <port> <port of the API> [vard]`. The ports are of production
 * and the prototype; with `vard` production is under a sub-path.
 */
const [port = 0, other = 0, api = 0] = process.argv.slice(2, 5).map(Number)
const vard = process.argv.includes('vard')
const room = emptyRoom(port)

const text = recipe('Caddyfile', {
  'overblick.example.se {': `http://127.0.0.1:${port} {`,
  'overblick-prototyp.example.se {': `http://127.0.0.1:${other} {`,
  '\troot * /srv/overblick': `\troot * ${buildAt(vard ? 'dist-vard' : 'dist')}`,
  '\troot * /srv/overblick-prototyp': `\troot * ${buildAt('dist-prototyp')}`,
  '\t\treverse_proxy 127.0.0.1:8787 {': `\t\treverse_proxy 127.0.0.1:${api} {`,
  // The same with a sub-path, which takes the place of this line.
  '\timport portal': vard ? '' : '\timport portal',
})
writeFileSync(join(room, 'Caddyfile'), vard ? withLines(text, '/vard/') : text)
// Caddy writes what happens, and who asked for what that failed, to the one that started it.
const log = openSync(join(room, 'error.log'), 'w')
spawn('caddy', ['run', '--config', join(room, 'Caddyfile'), '--adapter', 'caddyfile'], {
  stdio: ['ignore', log, log],
  env: {
    ...process.env,
    XDG_DATA_HOME: room,
    XDG_CONFIG_HOME: room,
    CADDY_ADMIN: `unix/${join(room, 'admin.sock')}`,
  },
}).on('exit', (code) => process.exit(code ?? 1))
