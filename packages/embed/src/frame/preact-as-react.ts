// @ts-expect-error Preact's types are one namespace, which cannot be passed on; the modules themselves can.
export * from 'preact/compat'
// oxlint-disable-next-line import/no-default-export -- some libraries import React's
export { default } from 'preact/compat'

/** What the frame's build gives to imports of `react`: Preact, and the one hook of React 19 that it lacks. */
export { useContext as use } from 'preact/compat'
