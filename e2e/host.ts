import { resolve } from 'node:path'
import { preview } from 'vite'

/*
 * Serves the build as `npm run preview` does. To a browser whose cookie `borta` names a chunk as to one that stayed open over
 * a release: that chunk is not there any more. To one whose cookie `trasig` says how, a first script that it cannot run.
 */
const spoilt: Record<string, string> = { olaslig: 'const a = ;', saknar: 'Array.prototype.hasNot()' }
const server = await preview({
  root: resolve(import.meta.dirname, '..'),
  plugins: [
    {
      name: 'overblick:lost-chunks',
      enforce: 'pre',
      configurePreviewServer({ middlewares }) {
        middlewares.use((request, response, next) => {
          const [, lost] = /\bborta=([\w-]+)/.exec(request.headers.cookie ?? '') ?? []
          const [, how = ''] = /\btrasig=(\w+)/.exec(request.headers.cookie ?? '') ?? []
          const script = request.url?.startsWith('/assets/index-') ? spoilt[how] : undefined
          if (script !== undefined)
            return response
              .writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' })
              .end(script)
          if (!lost || !request.url?.startsWith(`/assets/${lost}-`)) return next()
          response.writeHead(404, { 'Cache-Control': 'no-store' }).end()
        })
      },
    },
  ],
})
server.printUrls()
