import styles from './Skeleton.module.css'

/** Rows in the place of rows that are coming, of the same height, so that nothing moves when they come. */
export function SkeletonRows({ rows, height }: { rows: number; height: 'short' | 'tall' }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={`${styles['row']} ${styles[height]}`}>
          <span className="ds-skeleton" />
          <span className="ds-skeleton" />
        </div>
      ))}
    </div>
  )
}
