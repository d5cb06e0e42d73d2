import type { Note } from '../../app/anteckningar/contract.ts'
import type { PartlyRead } from '../contracts/reading.ts'
import type { CareDocumentation } from '../contracts/riv-ta/get-care-documentation.ts'
import { textOf } from './fields.ts'
import { bytesIn } from './file-size.ts'

type Writer = NonNullable<CareDocumentation['header']['author']>

/** Who wrote it. */
export function personOf(writer: Writer | undefined): Note['author'] {
  const role = textOf(writer?.byRole)
  if (!writer?.name && !role) return undefined
  return { ...(writer?.name && { name: writer.name }), ...(role && { role }) }
}

/** A signature that is there and cannot be read is not the same as none. */
export function standingOf(item: CareDocumentation): Pick<Note, 'standing' | 'signed'> {
  const { signature } = item.header
  if (signature) {
    const { name, timestamp: at } = signature
    return { standing: 'signed', signed: { ...(name && { name }), ...(at && { at }) } }
  }
  const { notRead = [] } = item as PartlyRead
  return { standing: notRead.some((path) => path.startsWith('header/signature')) ? 'unknown' : 'unsigned' }
}

/** The file that a note is: what kind, and how large. */
export function fileOf({ body: { multimediaEntry: file } }: CareDocumentation): Pick<Note, 'file'> {
  if (!file) return {}
  const { mediaType, value, reference } = file
  return {
    file: {
      ...(mediaType && { mediaType }),
      ...(value !== undefined && { size: bytesIn(value) }),
      ...(reference && { reference }),
    },
  }
}
