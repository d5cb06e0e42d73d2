import { type DragEvent, useId, useState } from 'react'
import type { Incoming } from '../../own-answers/own-answers.ts'
import { FileButton } from '../FileButton.tsx'
import { droppedFiles } from './dropped-files.ts'
import styles from './Own.module.css'

/** Where files are dropped or chosen. */
export function Intake({ take }: { take: (files: readonly Incoming[]) => void }) {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void droppedFiles(event.dataTransfer).then((files) => files.length > 0 && take(files.map(incoming)))
  }
  return (
    <div
      className={`${styles['intake']} ${isOver ? styles['over'] : ''}`}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={styles['choose']}>
        <FileButton multiple aria-describedby={id} onFiles={(files) => take(files.map(incoming))}>
          Välj filer
        </FileButton>
        <span>eller släpp filer eller en mapp här.</span>
      </p>
      <p id={id} className={styles['quiet']}>
        Svar i RIV-TA (XML), FHIR (JSON), eller en zip med flera. Bara testpersoners nummer tas emot.
      </p>
    </div>
  )
}

const incoming = (file: File): Incoming => ({
  name: file.name,
  size: file.size,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
})
