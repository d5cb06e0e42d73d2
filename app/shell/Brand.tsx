/** Sign and name. The same drawing stands in index.html, where it comes before any script. */
export function Brand() {
  return (
    <>
      <svg width="28" height="28" viewBox="0 0 28 28" fill="none" aria-hidden="true">
        <circle cx="14" cy="14" r="10" stroke="currentColor" strokeWidth="7" />
        <path className="ring-2" d="M16.6 4.34a10 10 0 0 1 0 19.32" strokeWidth="7" />
      </svg>
      <span className="brand-name">Överblick</span>
    </>
  )
}
