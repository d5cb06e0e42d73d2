/** What a docstring says of the thing itself, and of those fields of it that it names. */
export type Words = { own: string; fields: ReadonlyMap<string, string> }

/** `name`: what it is. Such stand in a list of their own, several on a line with a dot between. */
const ofField = /^`(\w+)`: (.+)$/s

/** Parts a docstring: what it says of the fields that are named is theirs, the rest is its own. */
export function partWords(words: string, names: readonly string[]): Words {
  const fields = new Map<string, string>()
  const own = blocksOf(words).flatMap((block) => {
    if (!block.startsWith('- ')) return [block]
    const others = block
      .slice(2)
      .split(/ · (?=`)/)
      .filter((part) => {
        const [, name = '', said = ''] = ofField.exec(part) ?? []
        if (!names.includes(name)) return true
        fields.set(name, sentence(said))
        return false
      })
    return others.length > 0 ? [`- ${others.join(' · ')}`] : []
  })
  return { own: own.join('\n').replaceAll(/\n+$/g, ''), fields }
}

/** Paragraphs and points of a list, each on a line; between paragraphs stands an empty one. */
function blocksOf(words: string): string[] {
  const blocks: string[] = []
  for (const line of words.split('\n')) {
    const last = blocks.length - 1
    if (line.trim() === '') blocks.push('')
    else if (line.startsWith('- ') || !blocks[last]) blocks.push(line)
    else blocks[last] += ` ${line.trim()}`
  }
  return blocks
}

const sentence = (text: string) => {
  const whole = text.slice(0, 1).toUpperCase() + text.slice(1)
  return /[.!?)`"]$/.test(whole) ? whole : `${whole}.`
}
