import { execFileSync, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { buildAt, emptyRoom, recipe, withLines } from './recipe.ts'

/*
 * nginx with the recipes of docs/drift: `node nginx.ts <port> <port> <port of the API> [vard]`. The two ports are of
 * production and the prototype; with `vard` of production under a sub-path with https and brotli, and of http.
 */
const [port = 0, other = 0, api = 0] = process.argv.slice(2, 5).map(Number)
const vard = process.argv.includes('vard')
const room = emptyRoom(port)

const production = recipe('nginx.conf', {
  '  listen 80;': `  listen 127.0.0.1:${vard ? other : port};`,
  '  root /srv/overblick;': `  root ${buildAt(vard ? 'dist-vard' : 'dist')};`,
  '  access_log /var/log/nginx/overblick.log overblick;': `  access_log ${room}/access.log overblick;`,
  '  error_log /var/log/nginx/overblick-error.log crit;': `  error_log ${room}/error.log crit;`,
  '    proxy_pass http://127.0.0.1:8787;': `    proxy_pass http://127.0.0.1:${api};`,
  ...(vard && {
    '  #https listen 443 ssl http2;': `  #https listen 127.0.0.1:${port} ssl http2;`,
    '  #https ssl_certificate /etc/ssl/overblick.pem;': `  #https ssl_certificate ${room}/own.pem;`,
    '  #https ssl_certificate_key /etc/ssl/private/overblick.key;': `  #https ssl_certificate_key ${room}/own.key;`,
  }),
})
const prototype = () =>
  recipe('nginx-prototyp.conf', {
    '  listen 8081;': `  listen 127.0.0.1:${other};`,
    '    alias /srv/overblick-prototyp/;': `    alias ${buildAt('dist-prototyp')}/;`,
  })

if (vard) {
  const made = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN=localhost -keyout ${room}/own.key -out ${room}/own.pem`
  execFileSync('openssl', made.split(' '), { stdio: 'ignore' })
}
writeFileSync(
  join(room, 'recipe.conf'),
  vard ? withLines(production, 'https', '/vard/', 'brotli') : production + prototype(),
)
// What the package's own nginx.conf is around a recipe, in a room of its own. As root nginx would read files as another, who may not.
writeFileSync(
  join(room, 'nginx.conf'),
  `user ${userInfo().username};
daemon off;
pid ${room}/nginx.pid;
error_log ${room}/error-of-all.log;
include /etc/nginx/modules-enabled/*.conf;
events {}
http {
  access_log off;
  client_body_temp_path ${room}/body;
  proxy_temp_path ${room}/proxy;
  fastcgi_temp_path ${room}/fastcgi;
  uwsgi_temp_path ${room}/uwsgi;
  scgi_temp_path ${room}/scgi;
  include ${room}/recipe.conf;
}
`,
)
spawn('nginx', ['-e', `${room}/error-of-all.log`, '-c', join(room, 'nginx.conf')], {
  stdio: 'inherit',
}).on('exit', (code) => process.exit(code ?? 1))
