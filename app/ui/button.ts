type Variant = 'primary' | 'secondary'

/** Props that make a native `button`, or a link, look like a button: `<button {...asButton('secondary')}>`. */
export function asButton(variant: Variant = 'primary') {
  return { className: 'ds-button', 'data-variant': variant } as const
}
