import { isReadable } from '../read-told.ts'
import type { Subject } from '../subjects.ts'
import type { Trial } from '../trial.ts'
import { isObject, textIn } from '../walk.ts'

/** A file that an item says it has: its address, bytes and kind, as the item says. */
type FileTold = { subject: Subject; path: string; shown: string; size: number }

/** The first file of each kind that is told with its size. */
export function filesIn({ told, subjects }: Trial): FileTold[] {
  const places: Record<
    string,
    (item: Record<string, unknown>, id: string) => [path: string, file: unknown][]
  > = {
    anteckningar: (item, id) => [[`anteckningar/${id}/fil`, item['file']]],
    inkorg: (item, id) => inList(item['files']).map((file, at) => [`inkorg/${id}/fil/${at + 1}`, file]),
    vardplaner: (item, id) =>
      inList(item['content']).map((file, at) => [`vardplaner/${id}/dokument/${at + 1}`, file]),
    provsvar: (item, id) =>
      inList(isObject(item['outcome']) && item['outcome']['pictures']).map((file, at) => [
        `provsvar/${id}/bild/${at + 1}`,
        file,
      ]),
    sar: (item) =>
      inList(item['entries']).flatMap((entry) =>
        inList(isObject(entry) && entry['pictures']).map((file, at): [string, unknown] => [
          `sar/${textIn(entry, 'id')}/bild/${at + 1}`,
          file,
        ]),
      ),
  }
  return told
    .filter((one) => subjects.includes(one.subject) && isReadable(one))
    .flatMap(({ list, subject, items }) => {
      const all = items.flatMap((item) => places[list.path]?.(item, textIn(item, 'id') ?? '') ?? [])
      const shown = `a file of ${list.path}`
      return all
        .flatMap(([path, file]) =>
          isObject(file) && typeof file['size'] === 'number'
            ? [{ subject, path, shown, size: file['size'] }]
            : [],
        )
        .slice(0, 2)
    })
}

const inList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
