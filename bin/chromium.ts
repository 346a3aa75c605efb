import { onPath } from './onPath'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const applications = ['/Applications/Chromium.app/Contents/MacOS', '/Applications/Google Chrome.app/Contents/MacOS']

/** The Chromium that CHROMIUM_PATH names, or the system's own; undefined when there is none. */
export const findChromium = (): string | undefined =>
  process.env.CHROMIUM_PATH || onPath([...names, 'Chromium', 'Google Chrome'], applications)
