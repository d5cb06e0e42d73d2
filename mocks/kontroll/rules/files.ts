import { isGood, isReadable } from '../read-told.ts'
import { judgeEach, type Rule, type Shown, well } from '../rule.ts'
import { askingOf, type Subject } from '../subjects.ts'
import type { Trial } from '../trial.ts'
import { isObject, textIn } from '../walk.ts'
import { statusIs } from './status.ts'

/** A file that an item says it has: its address, bytes and kind, as the item says. */
type FileTold = { subject: Subject; path: string; shown: string; size: number }

/** The first file of each kind that is told with its size. */
function filesIn({ told, subjects }: Trial): FileTold[] {
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

/** That files are what their items say. */
export const filesWhole: Rule = {
  id: 'files-whole',
  says: 'A file that an item tells with its size is there, with as many bytes.',
  because: 'The portal offers it by name and size, and reads documents and pictures in place.',
  judge: (trial) =>
    judgeEach(
      filesIn(trial),
      'no file is told with its size',
      async ({ subject, path, shown, size }): Promise<Shown> => {
        const seen = await trial.ask(askingOf(subject, path, { shown }))
        if (!isGood(seen)) return statusIs(seen, [200])
        return seen.size === size ? well : { address: seen.address, seen: 'another size than told' }
      },
    ),
}
