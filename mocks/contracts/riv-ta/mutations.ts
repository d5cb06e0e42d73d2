import type { Chance } from '../mutate.ts'

const values = [
  '',
  ' ',
  '\u200B',
  '0',
  '1',
  '-1',
  'true',
  '20260231',
  '20261345250000',
  '20261124102000',
  '99991231235959',
  '00000000',
  'å',
  '\uFFFD',
  '&lt;',
  '<![CDATA[ ]]>',
  '193803122385',
]

/** The answer, still well-formed, with one to three things changed: a value, an element less, twice, empty, renamed, or one added. */
export function mutated(xml: string, random: Chance): string {
  let text = xml
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) text = once(text, random)
  return text
}

function once(xml: string, random: Chance): string {
  const leaves = [...xml.matchAll(/<([\w:.-]+)(?: [^<>]*)?>([^<>]*)<\/\1>/g)]
  const leaf = leaves[Math.floor(random() * leaves.length)]
  if (!leaf) return xml
  const [whole, name = '', value = ''] = leaf
  const put = (instead: string) => xml.slice(0, leaf.index) + instead + xml.slice(leaf.index + whole.length)
  const other = values[Math.floor(random() * values.length)] ?? ''
  switch (Math.floor(random() * 7)) {
    case 0:
      return put('')
    case 1:
      return put(whole + whole)
    case 2:
      return put(`<${name}/>`)
    case 3:
      return put(`<renamed>${value}</renamed>`)
    case 4:
      return put(
        `${whole}<x:added xmlns:x="urn:other"><x:${name.replace(/^.*:/, '')}>1</x:${name.replace(/^.*:/, '')}></x:added>`,
      )
    default:
      return put(whole.replace(`>${value}</`, () => `>${other}</`))
  }
}
