/**
 * A unit as it is compared with another: the same sign for micro and the same letter for litre, however they are written. No
 * letter else is made small or large, since g is not G.
 */
export const unitKey = (unit: string | undefined): string | undefined =>
  unit
    ?.replaceAll(/\s+/gu, '')
    .replaceAll('\u03BC', '\u00B5')
    .replaceAll(/\/l(?![A-Za-z])/gu, '/L') || undefined
