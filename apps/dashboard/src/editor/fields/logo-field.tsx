import type { ReactNode } from 'react'
import { useId } from 'react'
import { useField } from '../draft-context.ts'
import { FieldRow } from './field-row.tsx'
import { useTypedValue } from './typed-value.ts'

/** The app's logo: a picture of this computer's, or an address. */
export function LogoField({ path }: { readonly path: string }): ReactNode {
  const id = useId()
  const { value, change, settle } = useField(path)
  const { text, problem, onType, onLeave } = useTypedValue(
    path,
    (stored) => (typeof stored === 'string' && !stored.startsWith('data:') ? stored : ''),
    (typed) => (typed.trim() === '' ? null : typed.trim()),
  )
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return
    // What is no PNG, or too large, is refused by the draft like any other value.
    change(await dataUrlOf(file))
  }
  return (
    <FieldRow
      label="Logo"
      htmlFor={id}
      problem={problem}
      problemId={`${id}-problem`}
      hint="PNG, square, at most 256 kB; or an https address"
    >
      <span className="logo-field">
        {typeof value === 'string' ? (
          <img className="logo-shown" src={value} alt="The logo" />
        ) : null}
        <input
          id={id}
          className="input"
          value={text}
          placeholder={typeof value === 'string' ? 'Uploaded picture' : 'https://'}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          onChange={(event) => onType(event.target.value)}
          onBlur={onLeave}
        />
        <label className="button">
          Upload
          <input
            type="file"
            className="visually-hidden"
            accept="image/png"
            onChange={(event) => {
              void choose(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </label>
        {value === null ? null : (
          <button
            type="button"
            className="button"
            onClick={() => {
              change(null)
              settle()
            }}
          >
            Remove
          </button>
        )}
      </span>
    </FieldRow>
  )
}

function dataUrlOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : ''),
    )
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')))
    reader.readAsDataURL(file)
  })
}
