import { useEffect, useRef, useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import styles from './FileView.module.css'
import { Why } from './Why.tsx'

/** An image on a canvas: an address of its own would need more of the content security policy. */
export function Picture({ bytes, title }: { bytes: Uint8Array<ArrayBuffer>; title: string }) {
  const t = useTexts('dokument')
  const canvas = useRef<HTMLCanvasElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let gone = false
    const draw = async () => {
      const image = await createImageBitmap(new Blob([bytes]))
      const on = canvas.current
      if (gone || !on) return
      on.width = image.width
      on.height = image.height
      on.getContext('2d')?.drawImage(image, 0, 0)
      image.close()
    }
    draw().catch(() => {
      if (!gone) setFailed(true)
    })
    return () => {
      gone = true
    }
  }, [bytes])
  if (failed) return <Why why="broken" />
  return <canvas ref={canvas} role="img" aria-label={t('picture', { title })} className={styles['picture']} />
}
