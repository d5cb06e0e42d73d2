import { useMemo, useState } from 'react'
import { encode } from 'uqr'
import { asButton } from '#ui/button.ts'
import styles from './Panel.module.css'
import { type LinkParts, linkOf } from './link.ts'

/** The link to what is shown now: to copy, to open beside, and to photograph with a phone. */
export function LinkBox({ parts }: { parts: Required<LinkParts> }) {
  const [said, setSaid] = useState<string>()
  const [code, setCode] = useState(false)
  const link = location.origin + location.pathname + linkOf(parts) + location.hash
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setSaid('Länken är kopierad.')
    } catch {
      setSaid('Det gick inte att kopiera. Markera länken och kopiera själv.')
    }
  }
  return (
    <section className={styles['section']} aria-label="Länk">
      <h3>Länk hit</h3>
      <p className={styles['link']}>{link}</p>
      <div className={styles['presets']}>
        <button type="button" {...asButton()} onClick={() => void copy()}>
          Kopiera
        </button>
        <a href={link} target="_blank" rel="noopener" {...asButton('secondary')}>
          Nytt fönster
        </a>
        <button type="button" {...asButton('secondary')} aria-expanded={code} onClick={() => setCode(!code)}>
          QR-kod
        </button>
      </div>
      <p role="status">{said}</p>
      {code && <QrCode text={link} />}
    </section>
  )
}

/** A QR code, black on white in any theme. */
function QrCode({ text }: { text: string }) {
  const { data, size } = useMemo(() => encode(text, { ecc: 'M', border: 4 }), [text])
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      className={styles['code']}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={`QR-kod till ${text}`}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
