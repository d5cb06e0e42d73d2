/** Lines of a calendar that may stand beside a rule and add no day to it. */
const addNothing = /^(?:EXDATE|EXRULE|DTSTART)\s*[;:]/
/** A new line may have become a space on its way here. */
const lineBreak = /[\r\n]|\s(?=(?:RRULE|RDATE|EXRULE|EXDATE|DTSTART)\s*[;:])/

/**
 * The parts of the one rule of a text, by name and value in capitals, in its order; one that cannot be read has no name. `alone`
 * when no other line may take days from it. Undefined when others may add days.
 */
export function partsIn(
  text: string,
): { parts: [name: string, value: string][]; alone: boolean } | undefined {
  const lines = text
    .toUpperCase()
    .split(lineBreak)
    .map((line) => line.trim())
    .filter(Boolean)
  const [rule, ...more] = lines.filter((line) => !addNothing.test(line))
  if (rule === undefined || more.length > 0) return undefined
  const parts = rule
    .replace(/^RRULE\s*:/, '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part): [string, string] => {
      const [, name = '', value = ''] = /^([A-Z]+)\s*=(.+)$/.exec(part) ?? []
      return [name, value.trim()]
    })
  return { parts, alone: lines.length === 1 }
}
