import { applyTheme, contrastProblems, paletteOf, parseCustomization } from '@linkflow/theme'

const parsed = parseCustomization({
  version: 1,
  appearance: {
    colors: paletteOf({ brand: '#7a3bd1' }),
    radius: 16,
    density: 'roomy',
    button_shape: 'pill',
    font: { family: 'system', scale: 1.1 },
  },
  consent: { title: 'Connect your bank to <CLIENT>', button: 'agree' },
})

if (!parsed.ok) throw new Error(parsed.problems[0]?.path)
// Below WCAG AA? Each problem names the nearest colour that passes.
for (const { path, ratio, nearest } of contrastProblems(parsed.value))
  console.warn(`${path} has ${ratio}; ${nearest} would do`)
applyTheme(document, parsed.value)
