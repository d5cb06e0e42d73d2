import { resolve } from 'node:path'
import { preview } from 'vite'

/*
 * Serves the build as `npm run preview` does, to a browser whose cookie `borta` names a chunk as to one that stayed open over
 * a release: that chunk is not there any more.
 */
const server = await preview({
  root: resolve(import.meta.dirname, '..'),
  plugins: [
    {
      name: 'overblick:lost-chunks',
      enforce: 'pre',
      configurePreviewServer({ middlewares }) {
        middlewares.use((request, response, next) => {
          const [, lost] = /\bborta=([\w-]+)/.exec(request.headers.cookie ?? '') ?? []
          if (!lost || !request.url?.startsWith(`/assets/${lost}-`)) return next()
          response.writeHead(404, { 'Cache-Control': 'no-store' }).end()
        })
      },
    },
  ],
})
server.printUrls()
