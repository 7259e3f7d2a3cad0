export { LOCAL_ORIGINS, framePolicy } from './content-security-policy.ts'
export type { FrameFiles } from './frame-files.ts'
export { mountFrame } from './mount-frame.ts'
export type { FrameOptions } from './mount-frame.ts'
