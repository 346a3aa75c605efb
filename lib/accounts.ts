/** What the desk and the API tell each other about accounts. */

/** An invitation as it went: `link` only where no mail went out, for the administrator to hand over otherwise. */
export type Invited = { id: string; sent: boolean; link?: string }
