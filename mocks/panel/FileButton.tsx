import type { ComponentProps } from 'react'
import { asButton } from '#ui/button.ts'
import styles from './FileButton.module.css'

type Props = Omit<ComponentProps<'input'>, 'type' | 'onChange'> & {
  variant?: Parameters<typeof asButton>[0]
  children: string
  onFiles: (files: readonly File[]) => void
}

/** The way to choose files, in words of ours. */
export function FileButton({ variant, children, onFiles, ...input }: Props) {
  const { className, ...button } = asButton(variant)
  return (
    <label {...button} className={`${className} ${styles['file']}`}>
      {children}
      <input
        {...input}
        type="file"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          // So that the same file can be chosen again.
          target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </label>
  )
}
