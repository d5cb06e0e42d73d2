import styles from './SourceMark.module.css'

type Kind = 'region' | 'kommun' | 'privat'

/** Circle, house or diamond: the shape alone tells the kind of source to one who sees no colour. */
export function SourceShape({ kind }: { kind: Kind }) {
  return (
    <svg
      className={styles[kind]}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill="currentColor"
      aria-hidden="true"
    >
      {kind === 'region' && <circle cx="7" cy="7" r="6" />}
      {kind === 'kommun' && <path d="M7 .8 13.4 6.2V13H8.6V9H5.4v4H.6V6.2z" />}
      {kind === 'privat' && <path d="M7 0l7 7-7 7-7-7z" />}
    </svg>
  )
}

/** Who something comes from: shape and name, quiet beside what it is about. `says` is heard before the name. */
export function SourceMark({ kind, name, says }: { kind: Kind; name: string; says?: string }) {
  return (
    <span className={styles['mark']}>
      <SourceShape kind={kind} />
      <span>
        {says && <span className="visually-hidden">{says} </span>}
        {name}
      </span>
    </span>
  )
}
