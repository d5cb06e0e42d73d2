import { limits } from '../../own-answers/limits.ts'

/** The files that were dropped, and those in folders, however deep. One that cannot be opened is left out. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  // What was dropped can be asked for only now, before anything is awaited.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (!entries.some(({ isDirectory }) => isDirectory)) return [...files]
  const found: File[] = []
  const waiting = [...entries]
  while (waiting.length > 0 && found.length <= limits.files) {
    const entry = waiting.shift()
    // oxlint-disable-next-line no-await-in-loop -- a folder tells its files some at a time
    if (entry && isFile(entry)) found.push(...(await fileOf(entry)))
    // oxlint-disable-next-line no-await-in-loop -- a folder tells its files some at a time
    else if (entry && isFolder(entry)) waiting.push(...(await entriesOf(entry)))
  }
  return found
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File[]>((resolve) => {
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    )
  })

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each call tells the next of them, and none at the end
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]))
    })
    if (some.length === 0 || all.length > limits.files) return all
    all.push(...some)
  }
}
