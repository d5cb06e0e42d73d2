import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Important to me',
  titleOther: 'Important to {{name}}',
  nothing: 'Here you can write what is important to you when you get care.',
  nothingOther: 'Nobody has written what is important to {{name}} in care.',
  write: 'Write what is important',
  change: 'Change',
  written: 'Written {{day}}',
  label: 'What is important to you?',
  labelOther: 'What is important to {{name}}?',
  help: 'For example how you want to be treated, what you want to manage by yourself and what worries you. You can change it whenever you like.',
  helpOther:
    'For example how to be treated, what to manage without help, or a worry. It can be changed at any time.',
  save: 'Save',
  saving: 'Saving …',
  cancel: 'Cancel',
  saved: 'Saved.',
  removed: 'The text is removed.',
  failed: 'It could not be saved. What you have written is still here. Try again in a while.',
} as const satisfies Translation<typeof sv>
