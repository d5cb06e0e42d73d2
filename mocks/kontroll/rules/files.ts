import { isGood, isReadable } from '../read-told.ts'
import { judgeEach, noAnswer, type Rule, type Shown, well } from '../rule.ts'
import { askingOf } from '../subjects.ts'
import { filesIn } from './files-told.ts'
import { statusIs } from './status.ts'

/** That files are what their items say. */
export const filesWhole: Rule = {
  id: 'files-whole',
  says: 'A file that an item tells with its size is there, with as many bytes.',
  because: 'The portal offers it by name and size, and reads documents and pictures in place.',
  judge: (trial) =>
    judgeEach(
      filesIn(trial),
      trial.told.some(isReadable) ? 'no file is told with its size' : noAnswer,
      async ({ subject, path, shown, size }): Promise<Shown> => {
        const seen = await trial.ask(askingOf(subject, path, { shown }))
        if (!isGood(seen)) return statusIs(seen, [200])
        return seen.size === size ? well : { address: seen.address, seen: 'another size than told' }
      },
    ),
}
