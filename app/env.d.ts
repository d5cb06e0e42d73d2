/// <reference types="vite/client" />

/** True in development and in the prototype, false in production; set by vite.config.ts. */
declare const __MOCKS__: boolean
