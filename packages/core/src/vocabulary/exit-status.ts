/** Where the user was when they left: `exit_status` of `EXIT`, `metadata.status` of `onExit` (link-contract F). */
export const EXIT_STATUSES = [
  'requires_questions',
  'requires_selections',
  'requires_code',
  'choose_device',
  'requires_credentials',
  'institution_not_found',
  'requires_account_selection',
  'requires_oauth',
  'institution_not_supported',
  'requires_recaptcha',
  'requires_external_action',
  'connected',
  'requires_deposit_switch_allocation_configuration',
  'requires_deposit_switch_allocation_selection',
  'continue_to_third_party',
] as const

export type ExitStatus = (typeof EXIT_STATUSES)[number]
