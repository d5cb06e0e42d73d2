/** Of the computed style, what makes a look. */
export const lookProperties = [
  'clipPath',
  'display',
  'fontSize',
  'fontWeight',
  'color',
  'backgroundColor',
  'borderRadius',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'borderTopColor',
  'borderRightColor',
  'borderBottomColor',
  'borderLeftColor',
  'minBlockSize',
  'opacity',
] as const
type Style = Record<(typeof lookProperties)[number], string>

export type Drawn = {
  tag: string
  /** Attributes that carry meaning. */
  says: [name: string, value: string][]
  words: string
  style: Style
  /** The style of what it stands in. */
  above: Style
  inner: Drawn[]
}

/** Which tokens have a colour, by the colour as it is computed. */
export type Names = Record<string, string[]>

/** What stands in the two panes of a specimen. Runs in the page, so that it can use nothing outside itself. */
export function readSpecimen(
  figure: Element,
  properties: typeof lookProperties,
): Record<'light' | 'dark', { names: Names; drawn: Drawn[] }> {
  const [light, dark] = [...figure.querySelectorAll('[data-scheme]')]
  if (!light || !dark) throw new Error('both schemes have to be shown')
  const tokens = new Set(
    [...document.adoptedStyleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) => (rule instanceof CSSStyleRule ? [...rule.style] : []))
      .filter((name) => /^--(?!ds-|dsc-)/.test(name)),
  )
  // One dot to paint on: what is mixed or moves is computed in other colour spaces than the tokens are.
  const dot = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  return { light: readPane(light), dark: readPane(dark) }

  function readPane(pane: Element) {
    return { names: namesIn(pane), drawn: [...pane.children].map((child) => readElement(child)) }
  }

  function namesIn(pane: Element): Names {
    const probe = pane.appendChild(document.createElement('i'))
    const names: Names = {}
    for (const token of tokens) {
      probe.style.color = ''
      probe.style.color = getComputedStyle(pane).getPropertyValue(token).trim()
      // A length or a shadow is no colour.
      if (probe.style.color) (names[getComputedStyle(probe).color] ??= []).push(token.slice(2))
    }
    probe.remove()
    return names
  }

  function readElement(element: Element): Drawn {
    const isDrawing = element.tagName === 'svg'
    const texts = [...element.childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : []))
    const shapes = [...element.children].map((shape) =>
      [shape.tagName, ...[...shape.attributes].map(({ value }) => value)].join(' '),
    )
    const says = [...element.attributes]
      .filter(({ name }) => /^(role|type|href|aria-.*|value|max|tabindex|inputmode|autocomplete)$/.test(name))
      .map(({ name, value }): [string, string] => [name, value])
    if (element instanceof HTMLSelectElement) says.push(['chosen', element.value])
    const own = texts.filter(Boolean).join(' … ')
    return {
      tag: element.tagName.toLowerCase(),
      says,
      words: isDrawing
        ? `${element.clientWidth} × ${element.clientHeight}: ${shapes.join(', ')}`
        : own && `"${own}"`,
      style: styleOf(element),
      above: styleOf(element.parentElement ?? element),
      inner: isDrawing ? [] : [...element.children].map((child) => readElement(child)),
    }
  }

  function styleOf(element: Element): Style {
    const computed = getComputedStyle(element)
    return Object.fromEntries(properties.map((name) => [name, inRgb(computed[name])])) as Style
  }

  function inRgb(value: string): string {
    if (!dot || !/^(oklab|oklch|color)\(/.test(value)) return value
    dot.clearRect(0, 0, 1, 1)
    dot.fillStyle = value
    dot.fillRect(0, 0, 1, 1)
    const [red, green, blue, alpha] = dot.getImageData(0, 0, 1, 1).data
    return alpha === 255 ? `rgb(${red}, ${green}, ${blue})` : value
  }
}
