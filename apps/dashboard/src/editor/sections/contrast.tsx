import type { ContrastProblem, ContrastResult } from '@linkflow/theme'
import { contrastProblems, contrastResults, SCHEMES } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { colorWords } from '../color-words.ts'
import { useDraft, useDraftStore } from '../draft-context.ts'

/** How well every text can be read; what is below AA stands first, with a colour that mends it. */
export function ContrastSection(): ReactNode {
  const draft = useDraft()
  const problems = contrastProblems(draft)
  const everywhere = {
    ...draft,
    appearance: { ...draft.appearance, color_scheme: 'system' },
  } as const
  const results = contrastResults(everywhere)
  return (
    <>
      <p className="field-hint">
        WCAG 2.2 AA is needed to publish, in light and dark. Lc is APCA’s measure of how well it
        reads.
      </p>
      <ContrastProblems problems={problems} />
      {SCHEMES.map((scheme) => (
        <table key={scheme} className="contrast">
          <caption>{scheme === 'light' ? 'Light' : 'Dark'}</caption>
          <tbody>
            {results
              .filter((result) => result.scheme === scheme)
              .map((result) => (
                <tr key={`${result.text} ${result.background}`} data-passes={result.passes}>
                  <th scope="row">
                    <span className="pair">
                      <Sample result={result} />
                      {colorWords(result.text)} on {colorWords(result.background).toLowerCase()}
                    </span>
                  </th>
                  <td>{result.ratio.toFixed(1)}</td>
                  <td>Lc {Math.abs(result.lc)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </>
  )
}

export interface ContrastProblemsProps {
  readonly problems: readonly ContrastProblem[]
}

/** One line for each colour that is too faint, with one that is not. */
export function ContrastProblems({ problems }: ContrastProblemsProps): ReactNode {
  if (problems.length === 0) return <p className="all-well">Every text can be read.</p>
  const paths = [...new Set(problems.map(({ path }) => path))]
  return (
    <ul className="contrast-problems">
      {paths.map((path) => (
        <FaintColor key={path} path={path} problems={problems.filter((one) => one.path === path)} />
      ))}
    </ul>
  )
}

interface FaintColorProps extends ContrastProblemsProps {
  readonly path: string
}

function FaintColor({ path, problems }: FaintColorProps): ReactNode {
  const store = useDraftStore()
  const [first] = problems
  if (!first) return null
  const { text, scheme, needed, nearest } = first
  const found = problems.map(
    ({ ratio, background }) => `${ratio.toFixed(2)} on ${colorWords(background).toLowerCase()}`,
  )
  return (
    <li>
      <span>
        <strong>{colorWords(text)}</strong> ({scheme}) needs {needed}, and has {found.join(', ')}
      </span>
      <button
        type="button"
        className="button"
        onClick={() => {
          store.change(path, nearest)
          store.settle()
        }}
      >
        {/* React sets it through the CSSOM; the value is a parsed colour. */}
        <span className="dot" aria-hidden="true" style={{ background: nearest }} />
        Use {nearest}
      </button>
    </li>
  )
}

interface SampleProps {
  readonly result: ContrastResult
}

/** The two colours together: as text, or as the border that they are. */
function Sample({ result: { text, background, scheme, needed } }: SampleProps): ReactNode {
  const { colors } = useDraft().appearance
  const color = colors[text][scheme]
  const isBorder = needed === 3
  return (
    <span
      className="sample"
      aria-hidden="true"
      // React sets it through the CSSOM; both values are parsed colours.
      style={{
        color,
        background: colors[background][scheme],
        ...(isBorder && { boxShadow: `inset 0 0 0 2px ${color}` }),
      }}
    >
      {isBorder ? null : 'Aa'}
    </span>
  )
}
