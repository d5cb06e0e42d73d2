let some = false

/** A part of the portal whose code or words could not be fetched. */
export class LostPart extends Error {
  constructor(cause: unknown) {
    super('a part could not be fetched', { cause })
    this.name = 'LostPart'
    some = true
  }
}

/** True when some part of this page could not be fetched. A browser does not fetch it again; only the page anew can have it. */
export const lacksParts = () => some
