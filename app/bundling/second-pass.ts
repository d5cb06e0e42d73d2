import { minify, version } from '@swc/core'
import type { Plugin } from 'vite'

/**
 * Goes once more over the scripts that the build has already made small, and names again what is left. Each of two minifiers sees
 * what the other does not: the first view becomes more than one per cent smaller, for half a second of building.
 */
export const secondPass: Plugin = {
  name: 'second-pass',
  apply: 'build',
  enforce: 'post',
  // The name of a file tells what is in it, and browsers keep it for ever by that name.
  augmentChunkHash: () => version,
  async generateBundle(_options, bundle) {
    await Promise.all(
      Object.values(bundle).map(async (file) => {
        if (file.type !== 'chunk') return
        const shorter = await minify(file.code, { module: true, compress: { passes: 3, ecma: 2022 } })
        // What of ours is written as a function may be an arrow; a library may make something of it with `new`.
        const own = { passes: 3, ecma: 2022, unsafe_arrows: file.name !== 'libraries' } as const
        const again = await minify(shorter.code, {
          module: true,
          compress: file.name === 'libraries' ? false : own,
        })
        const { code } = await minify(again.code, { module: true, compress: false })
        file.code = code
      }),
    )
  },
}
