import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'

/*
 * pdf.js asks for some files by names of its own, in a folder that it is told of. So they keep their names, and the hash of
 * what they hold is in the name of their folder.
 */
const files = [
  'wasm/jbig2_nowasm_fallback.js',
  'wasm/openjpeg_nowasm_fallback.js',
  'standard_fonts/FoxitDingbats.pfb',
  'standard_fonts/FoxitSymbol.pfb',
]
const names = new Set(files.map((file) => basename(file)))

/** Where a file of the build lies that is no script or style of our own. */
export function assetFileNames() {
  const { resolve } = createRequire(import.meta.url)
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(resolve(`pdfjs-dist/${file}`)))
  const folder = `assets/pdf-${hash.digest('base64url').slice(0, 8)}`
  return (asset: { names: readonly string[] }) =>
    asset.names.some((name) => names.has(basename(name)))
      ? `${folder}/[name][extname]`
      : 'assets/[name]-[hash:7][extname]'
}
