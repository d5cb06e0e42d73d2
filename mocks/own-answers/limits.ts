/** What is taken of files, so that no file can stop the page. Sizes in bytes. */
export const limits = {
  /** Of one answer: longer than any the platform lets through. */
  file: 16_000_000,
  zip: 50_000_000,
  /** Of all that a zip unpacks to. */
  unpacked: 64_000_000,
  zipEntries: 500,
  /** How many times larger than itself a zip may become. */
  ratio: 200,
  /** In all, at the same time. */
  files: 200,
  /** Of one answer; of a Bundle, its resources. */
  records: 5_000,
} as const
