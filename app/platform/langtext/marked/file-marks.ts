/** So many signs of base64 in a row are no word. */
const leastOfFile = 200
const leastOfLine = 60
const leastOfLastLine = 8

const ofBase64 = /^[A-Za-z0-9+/]+={0,2}$/
const pointer = /^(?:["'(<[]*)(?:cid:\S|data:[\w/+.;=-]*base64,)/i

/**
 * A text in the stretches between what is a file and no words: base64, in one row or in many, and pointers to parts of the message
 * that did not come along (`cid:`). A file is `undefined`; of several together, one is told.
 */
export function apartFromFiles(text: string): (string | undefined)[] {
  if (!/cid:|data:|[A-Za-z0-9+/]{60}/i.test(text)) return [text]
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, from: index }))
  const parts: (string | undefined)[] = []
  let from = 0
  for (let at = 0; at < words.length;) {
    const count = wordsOfFile(words, at)
    const first = words[at]
    const last = words[at + count - 1]
    if (count === 0 || !first || !last) {
      at += 1
      continue
    }
    const before = text.slice(from, first.from)
    if (before.trim() !== '') parts.push(before)
    if (parts.at(-1) !== undefined || parts.length === 0) parts.push(undefined)
    from = last.from + last.word.length
    at += count
  }
  const rest = text.slice(from)
  return rest.trim() === '' && parts.length > 0 ? parts : [...parts, rest]
}

/** How many words from a place are one file; 0 when none begins there. */
function wordsOfFile(words: readonly { word: string }[], at: number): number {
  const wordAt = (place: number) => words[place]?.word ?? ''
  const begins = pointer.test(wordAt(at))
  let count = begins ? 1 : 0
  let signs = 0
  if (!begins || /^\W*data:/i.test(wordAt(at))) {
    while (wordAt(at + count).length >= leastOfLine && ofBase64.test(wordAt(at + count))) {
      signs += wordAt(at + count).length
      count += 1
    }
    // The last line of several is shorter.
    if (signs > 0 && isLastLine(wordAt(at + count))) count += 1
  }
  if (begins) return count
  const whole = words
    .slice(at, at + count)
    .map(({ word }) => word)
    .join('')
  return whole.length >= leastOfFile && isMixed(whole) ? count : 0
}

const isMixed = (signs: string) => /[A-Z]/.test(signs) && /[a-z]/.test(signs) && /[0-9+/]/.test(signs)
const isLastLine = (line: string) =>
  ofBase64.test(line) && (line.endsWith('=') || (line.length >= leastOfLastLine && isMixed(line)))
