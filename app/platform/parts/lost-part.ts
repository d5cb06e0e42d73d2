/** A part of the portal whose code or words could not be fetched. */
export class LostPart extends Error {
  constructor(cause: unknown) {
    super('a part could not be fetched', { cause })
    this.name = 'LostPart'
  }
}
