import { onPath } from './onPath'

/** The Nginx of this machine; undefined when there is none. Debian keeps it where not everybody's PATH leads. */
export const findNginx = (): string | undefined => onPath(['nginx'], ['/usr/sbin', '/usr/local/sbin'])
