// The arrows of the architecture: who may import whom.

/** Files that a package's users never load: they may also use the sandbox and the test helpers. */
const notShipped = '([.](test|browser[.]test|bench|stories|fixture)[.]tsx?$|/src/stories/)'

/** Each part, where it is, and the packages it may import besides itself. */
const arrows = [
  { name: 'core', path: '^packages/core/', allowed: [] },
  { name: 'theme', path: '^packages/theme/', allowed: [] },
  { name: 'react', path: '^packages/react/', allowed: ['core', 'theme'] },
  { name: 'sandbox', path: '^packages/sandbox/', allowed: ['core', 'theme'] },
  { name: 'testing', path: '^packages/testing/', allowed: ['core'] },
  { name: 'embed-script', path: '^packages/embed/src/script/', allowed: ['core'], own: 'embed' },
  {
    name: 'embed-frame',
    path: '^packages/embed/src/frame/',
    allowed: ['react', 'core', 'theme'],
    own: 'embed',
  },
]

const packages = (names) => `^packages/(${names.join('|')})/`

const shippedArrows = arrows.map(({ name, path, allowed, own = name }) => ({
  name: `${name}-imports-${allowed.join('-') || 'no-package'}`,
  severity: 'error',
  from: { path, pathNot: notShipped },
  to: { path: '^packages/', pathNot: packages([own, ...allowed]) },
}))

const testArrows = arrows.map(({ name, path, allowed, own = name }) => ({
  name: `${name}-tests-import-sandbox-and-testing-too`,
  severity: 'error',
  from: { path: `${path}.*${notShipped}` },
  to: { path: '^packages/', pathNot: packages([own, ...allowed, 'sandbox', 'testing']) },
}))

const dependencyFree = ['core', 'theme', 'embed/src/script'].map((folder) => ({
  name: `${folder.split('/').join('-')}-has-no-dependency`,
  severity: 'error',
  from: { path: `^packages/${folder}/`, pathNot: notShipped },
  to: {
    dependencyTypes: [
      'core',
      'npm',
      'npm-dev',
      'npm-peer',
      'npm-optional',
      'npm-no-pkg',
      'npm-unknown',
    ],
    pathNot: '^packages/',
  },
}))

module.exports = {
  forbidden: [
    ...shippedArrows,
    ...testArrows,
    ...dependencyFree,
    {
      name: 'embed-halves-meet-at-the-bridge',
      severity: 'error',
      from: { path: '^packages/embed/src/script/' },
      to: { path: '^packages/embed/src/frame/' },
    },
    {
      name: 'embed-halves-meet-at-the-bridge-too',
      severity: 'error',
      from: { path: '^packages/embed/src/frame/' },
      to: { path: '^packages/embed/src/script/' },
    },
    {
      name: 'nothing-imports-an-app',
      severity: 'error',
      from: { path: '^(packages|e2e|scripts|bench|[.]storybook)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-stand-alone',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'packages-are-imported-by-name',
      comment: 'A relative path into another package goes around what that package exports.',
      severity: 'error',
      from: { path: '^(?:packages|apps)/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-circular',
      comment: 'Types may refer to each other: they are gone at run time.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|storybook-static)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['linkflow-source', 'import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'],
    },
  },
}
