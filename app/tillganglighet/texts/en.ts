import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Accessibility',
    text: 'How Överblick can be used by everyone, what is lacking, and how to tell us.',
  },
  title: 'Accessibility statement',
  intro:
    '{{name}} is meant to be usable by everyone. This page says how far we have come, what is lacking, and how to tell us when something cannot be used. {{name}} shows your health and social care from regions, municipalities and private providers in one place.',
  conforms: {
    title: 'How accessible the service is',
    level:
      'The service meets most of the requirements of WCAG 2.2, level AA, and the standard EN 301 549. What is lacking is listed below.',
    law: 'The requirements are set by the Swedish Act on the Accessibility of Digital Public Services (2018:1937).',
  },
  gaps: {
    title: 'What is lacking',
    intro: 'We know of these shortcomings:',
    swedish:
      'What your care providers have written is shown in Swedish, also when you have chosen another language. Screen readers read it as Swedish.',
    words: 'Care providers sometimes use abbreviations and difficult words that are not explained here.',
    pdf: 'Documents that are PDF files may lack headings and descriptions of images. Scanned pages are images, which cannot be read aloud.',
    smallPdf:
      'On a small screen, or with large text, a page of a PDF file is hard to read as an image. Where possible you can read its text instead.',
    oldBrowser: 'PDF files cannot be shown in older browsers. The rest of the service can be used.',
    sign: 'The service is not available in sign language or in easy-to-read Swedish.',
    others:
      'The log-in, and pages that links lead to, are made by others. They may have shortcomings of their own.',
    help: 'Is there something you cannot use? Call or write to us, and we will help you get it in another way. You can also ask your care provider.',
  },
  tell: {
    title: 'Tell us about shortcomings',
    text: 'We want to know when something cannot be used. You do not have to say who you are. Do not write about your health in e-mail.',
    phone: 'Phone',
    mail: 'E-mail',
    prototype: 'This is a prototype. The number and the address are made up.',
  },
  authority: {
    title: 'If you are not satisfied with our answer',
    text: 'The Agency for Digital Government, {{name}}, supervises that the law is followed. You can report shortcomings there.',
    link: 'Report shortcomings to {{name}}',
  },
  tested: {
    title: 'How we have tested the service',
    intro: 'We have tested it ourselves, with programs that go through every page:',
    rules: 'the tool axe, in Swedish and English, on small and large screens',
    keyboard: 'that everything can be reached and done with a keyboard, and that you see where you are',
    zoom: '400 per cent zoom, and text of twice the size',
    targets: 'that buttons and links are at least 44 by 44 pixels',
    contrast: 'contrast, dark mode, and the contrast colours of the browser',
    names: 'that links and buttons have names that say what they do',
    not: 'Nobody outside the work on the service has reviewed it, and nobody who uses a screen reader or voice control has tried it.',
    lookedAt: 'The statement was last compared with the service on {{day}}.',
  },
} as const satisfies Translation<typeof sv>
