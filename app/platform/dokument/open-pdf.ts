import {
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PasswordException,
  PDFWorker,
} from 'pdfjs-dist'
// oxlint-disable-next-line import/default -- Vite makes the address of a file of it.
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
// oxlint-disable-next-line import/default
import dingbats from 'pdfjs-dist/standard_fonts/FoxitDingbats.pfb?url'
// oxlint-disable-next-line import/default
import symbols from 'pdfjs-dist/standard_fonts/FoxitSymbol.pfb?url'
// oxlint-disable-next-line import/default
import jbig2 from 'pdfjs-dist/wasm/jbig2_nowasm_fallback.js?url'
// oxlint-disable-next-line import/default
import openjpeg from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url'
import { TooSlow, within } from './within.ts'

/** Why a PDF cannot be shown: a password, no PDF that anybody can read, a form of a kind we cannot draw, or it never came to an end. */
export type PdfProblem = 'encrypted' | 'broken' | 'form' | 'slow'

/** An opened PDF. */
export type OpenedPdf = {
  count: number
  /**
   * A page of it, 1 being the first. What cannot be read on it is refused when `whole`, and left out when not, so that a page with
   * something missing never passes for a whole one.
   */
  page: (number: number, whole: boolean) => Promise<PDFPageProxy>
  /** Lets go of it and of its worker. */
  close: () => void
}

/** Seconds after which a file, or a page, that has come to nothing is given up. */
export const patience = 30

/** Opens a PDF in a worker of its own. Resolves to why it could not; never rejects. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | PdfProblem> {
  const port = new Worker(trusted(workerAddress), { type: 'module' })
  const worker = PDFWorker.create({ port })
  const tasks: PDFDocumentLoadingTask[] = []
  const open = (stopAtErrors: boolean) => {
    const task = getDocument({
      // The worker takes the bytes over, and they are wanted for saving too.
      data: bytes.slice(),
      worker,
      stopAtErrors,
      // What would need more of the content security policy than a worker.
      useWasm: false,
      useWorkerFetch: false,
      enableXfa: false,
      verbosity: 0,
      // Scripts that unpack scans, and the signs that forms are ticked with: fetched when a file needs them.
      wasmUrl: folderOf(jbig2, openjpeg),
      standardFontDataUrl: folderOf(dingbats, symbols),
    })
    tasks.push(task)
    return task.promise
  }
  const close = () => {
    // A worker that is caught in a file answers nothing: it is ended whatever it says.
    for (const task of tasks) void task.destroy().catch(() => undefined)
    worker.destroy()
    port.terminate()
  }
  try {
    const failed = new Promise<never>((_, reject) => {
      port.addEventListener('error', () => reject(new Error('no worker')))
    })
    const pdf = await within(patience, Promise.race([open(true), failed]))
    if (pdf.numPages < 1 || (await isOtherForm(pdf))) {
      close()
      return pdf.numPages < 1 ? 'broken' : 'form'
    }
    let forgiving: Promise<PDFDocumentProxy> | undefined
    return {
      count: pdf.numPages,
      page: async (number, whole) => (whole ? pdf : await (forgiving ??= open(false))).getPage(number),
      close,
    }
  } catch (error) {
    close()
    if (error instanceof PasswordException) return 'encrypted'
    return error instanceof TooSlow ? 'slow' : 'broken'
  }
}

/** A form whose fields stand in a format that is no PDF: of those a page says only that it needs another program. */
async function isOtherForm(pdf: PDFDocumentProxy): Promise<boolean> {
  const { info } = await within(patience, pdf.getMetadata())
  const { IsXFAPresent, IsAcroFormPresent } = info as { IsXFAPresent?: boolean; IsAcroFormPresent?: boolean }
  return IsXFAPresent === true && IsAcroFormPresent !== true
}

/** The folder that files lie in; pdf.js adds their names itself, so they must keep them, and lie together. */
function folderOf(file: string, other: string): string {
  const [folder, same] = [file, other].map((one) => new URL('.', new URL(one, document.baseURI)).href)
  if (folder === undefined || folder !== same) throw new Error('the files of the PDF reader lie apart')
  return folder
}

type Policy = { createScriptURL: (address: string) => string }
type Policies = { createPolicy: (name: string, rules: Policy) => Policy }

let policy: Policy | undefined

/** The worker's address as the content security policy wants it, in browsers that ask for that. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies }
  policy ??= trustedTypes?.createPolicy('pdf-worker', {
    createScriptURL: (asked) => {
      if (asked !== workerAddress) throw new TypeError('only the worker of the PDF reader')
      return asked
    },
  })
  return policy?.createScriptURL(address) ?? address
}
