import type { Tab } from './browser.ts'

/** A number is so many letters. */
type Files = Readonly<Record<string, Uint8Array | string | number>>

/** Chooses files in the field of the library's page. */
export const chooseFiles = (own: Tab, files: Files): Promise<void> => give(own, files, 'chosen')

/** Drops files on the library's page. */
export const dropFiles = (own: Tab, files: Files): Promise<void> => give(own, files, 'dropped')

const give = (own: Tab, files: Files, how: 'chosen' | 'dropped'): Promise<void> =>
  own.evaluate(
    ([all, way]) => {
      const dataTransfer = new DataTransfer()
      for (const [name, content] of all) {
        const bytes =
          typeof content === 'number'
            ? new Uint8Array(content).fill(97)
            : Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
        dataTransfer.items.add(new File([bytes], name))
      }
      if (way === 'dropped') {
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
        return
      }
      const field = document.querySelector<HTMLInputElement>('.bring-in input[multiple]')
      if (!field) throw new Error('There is no field for files.')
      field.files = dataTransfer.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    },
    [
      Object.entries(files).map(
        ([name, content]) =>
          [name, typeof content === 'number' ? content : Buffer.from(content).toString('base64')] as const,
      ),
      how,
    ] as const,
  )
