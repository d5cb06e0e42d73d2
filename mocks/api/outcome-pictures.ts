import type { Picture } from '../../app/provsvar/contract.ts'
import { bytesIn } from './file-size.ts'

/** A file of a reply as its source sends it. */
export type SentPicture = Omit<Picture, 'size'> & { value?: string | undefined }

/** A picture as it is told: its bytes are sent by themselves. */
export function toldPicture({ value, ...told }: SentPicture): Picture {
  const size = value !== undefined && isBase64(value) ? bytesIn(value) : 0
  return { ...told, ...(size > 0 && { size }) }
}

/** False of a pointer to a part of the message (`cid:`), which some sources write where base64 shall stand. */
function isBase64(value: string): boolean {
  const signs = value.replaceAll(/\s/g, '')
  return signs.length % 4 !== 1 && /^[A-Za-z0-9+/]+={0,2}$/.test(signs)
}
