/**
 * What the common session recorders honour as "do not record this element" (FullStory, rrweb, PostHog, Hotjar,
 * Sentry, Datadog, Clarity, LogRocket). A host that records its page must not record a bank password with it.
 */
export const recorderMask = {
  className: 'fs-mask rr-mask ph-no-capture',
  'data-private': '',
  'data-hj-suppress': '',
  'data-sentry-mask': '',
  'data-dd-privacy': 'mask',
  'data-clarity-mask': 'true',
} as const
