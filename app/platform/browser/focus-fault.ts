/** Takes focus to the first field of a form that is at fault, whose description says what the fault is. */
export function focusFault(form: HTMLFormElement | null): void {
  form
    ?.querySelector<HTMLElement>(':is(input, select, textarea)[aria-invalid=true], [aria-invalid=true] input')
    ?.focus()
}
