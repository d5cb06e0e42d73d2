import type { Locator } from 'playwright/test'
import { type Drawn, lookProperties, type Names, readSpecimen } from './read-specimen.ts'

/**
 * What a part is made of, as lines to read: its elements with what they say and are to those who listen, and of the computed
 * style what makes the look. Colours are named by the token they have in light and dark alike; a colour that is no token is
 * written as it is. Takes the specimen of one state with light and dark beside each other.
 */
export async function lookOf(specimen: Locator): Promise<string> {
  const { light, dark } = await specimen.evaluate(readSpecimen, lookProperties)
  const colourOf = (one: string, other: string) => nameOf(one, other, light.names, dark.names)
  return twins(light.drawn, dark.drawn)
    .flatMap(([one, other]) => linesOf(one, other, colourOf))
    .join('\n')
}

const clear = 'rgba(0, 0, 0, 0)'

type ColourOf = (inLight: string, inDark: string) => string

function nameOf(one: string, other: string, light: Names, dark: Names): string {
  if (one === clear && other === clear) return 'clear'
  const both = (light[one] ?? []).filter((name) => dark[other]?.includes(name))
  return both.join('/') || (one === other ? one : `${one} | ${other}`)
}

/** What is drawn, with the same in dark. They may differ in colour and in nothing else. */
function twins(light: Drawn[], dark: Drawn[]): [Drawn, Drawn][] {
  return light.map((one, at) => {
    const other = dark[at]
    if (other?.tag !== one.tag || light.length !== dark.length)
      throw new Error(`light and dark differ at ${one.tag} ${one.words}`)
    return [one, other]
  })
}

function linesOf(one: Drawn, other: Drawn, colourOf: ColourOf): string[] {
  const inner = twins(one.inner, other.inner).flatMap((pair) => linesOf(...pair, colourOf))
  const line = [tagOf(one), one.words, ...styleOf(one, other, colourOf)].filter(Boolean).join('  ')
  return [line, ...inner.map((each) => `  ${each}`)]
}

function tagOf({ tag, says }: Drawn): string {
  // Ids differ from one drawing to the next.
  const said = says.map(([name, value]) => (name.endsWith('by') ? name : `${name}=${value}`))
  return said.length > 0 ? `${tag}[${said.toSorted().join(' ')}]` : tag
}

function styleOf({ tag, style, above }: Drawn, { style: dark }: Drawn, colourOf: ColourOf): string[] {
  // The browser draws these, in a list of its own.
  if (tag === 'option') return []
  const type = `${px(style.fontSize)}/${style.fontWeight}`
  const hasGround = style.backgroundColor !== clear || dark.backgroundColor !== clear
  return [
    style.clipPath === 'none' ? '' : 'not seen',
    ['block', 'inline', 'list-item'].includes(style.display) ? '' : style.display,
    type === `${px(above.fontSize)}/${above.fontWeight}` ? '' : type,
    style.color === above.color ? '' : `ink ${colourOf(style.color, dark.color)}`,
    hasGround ? `on ${colourOf(style.backgroundColor, dark.backgroundColor)}` : '',
    ...bordersOf(style, dark, colourOf),
    style.borderRadius === '0px' ? '' : `radius ${style.borderRadius}`,
    ['0px', 'auto'].includes(style.minBlockSize) ? '' : `min ${px(style.minBlockSize)}`,
    style.opacity === '1' ? '' : `opacity ${style.opacity}`,
  ].filter(Boolean)
}

function bordersOf(style: Drawn['style'], dark: Drawn['style'], colourOf: ColourOf): string[] {
  const edges = (['Top', 'Right', 'Bottom', 'Left'] as const).flatMap((side) => {
    const width = style[`border${side}Width`]
    if (width === '0px') return []
    const edge = `${px(width)} ${colourOf(style[`border${side}Color`], dark[`border${side}Color`])}`
    return { side: side.toLowerCase(), edge }
  })
  const isAround = edges.length === 4 && new Set(edges.map(({ edge }) => edge)).size === 1
  return isAround ? [`border ${edges[0]?.edge}`] : edges.map(({ side, edge }) => `border-${side} ${edge}`)
}

function px(size: string): string {
  return size.endsWith('px') ? `${Math.round(Number.parseFloat(size) * 10) / 10}px` : size
}
