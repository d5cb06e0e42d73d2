/** A document of a plan: embedded as base64, or somewhere else by a link. */
export type Document = { mediaType: string; value: string } | { mediaType: string; reference: string }

/** A text document, UTF-8. */
export function plainText(text: string): Document {
  const bytes = new TextEncoder().encode(text)
  return { mediaType: 'text/plain', value: btoa(String.fromCharCode(...bytes)) }
}

/** A file given as base64, by the name of its kind that a source gives it, right or wrong. */
export function file(mediaType: string, base64: string): Document {
  return { mediaType, value: base64 }
}
