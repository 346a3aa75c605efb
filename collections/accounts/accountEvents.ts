/** What can happen to an account, as the log of accounts calls it. */
export const accountEvents = [
  'created',
  'invited',
  'passwordSet',
  'role',
  'disabled',
  'enabled',
  'secondFactorOn',
  'secondFactorOff',
  'secondFactorReset',
  'deleted',
] as const
