declare module 'subset-font' {
  type Options = {
    targetFormat?: 'truetype' | 'woff2'
    variationAxes?: Record<string, { min: number; max: number }>
    /** Entries of the font's table of names, beside those that are always kept. */
    preserveNameIds?: number[]
  }
  /** The font with nothing but the signs of `text`. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
