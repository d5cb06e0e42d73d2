import { PhoneLink } from './PhoneLink.tsx'
import { SourceText } from './SourceText.tsx'

type Props = {
  name: string
  /** Absent where none is known. */
  phone?: string | undefined
}

/** Whom to ask, by the name that its source has, with the number to call. */
export function UnitToCall({ name, phone }: Props) {
  return (
    <>
      <SourceText>{name}</SourceText>
      {phone && (
        <>
          {', '}
          <PhoneLink number={phone} />
        </>
      )}
    </>
  )
}
