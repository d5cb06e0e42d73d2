const form = /^(?=(\D*\d){9,10}$)0[1-9]\d?\d?-\d\d+( \d\d+)*$/

/**
 * What is dialled, where a field holds nothing but one number in the usual form (08-465 004 10); else undefined. It is a part
 * of what `phoneParts` knows, small enough for the first view.
 */
export const plainNumber = (field: string): string | undefined =>
  form.test(field) ? field.replace(/\D/g, '') : undefined
