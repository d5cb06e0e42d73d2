/** Where fields stand, one after another. */
export function Paths({ paths }: { paths: readonly string[] }) {
  return paths.map((path, index) => (
    <span key={path}>
      {index > 0 && ', '}
      <code>{path}</code>
    </span>
  ))
}
