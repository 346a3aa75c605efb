/**
 * What runs in a reader's browser: our own small files and nothing else, each only an improvement of a page that is whole
 * without it. See docs/decisions/own-scripts.md.
 */

/** One for each file in `components/browser/`. */
export type ScriptName = 'filtering' | 'reading' | 'searching'

/** `integrity` is what the policy knows it by; `file` is its last part of an address that never changes its content. */
export type Script = { name: string; file: string; integrity: string; text: string }

/** As they were bundled when the site was built; next.config.js writes them in here. */
export const scripts: readonly Script[] = JSON.parse(process.env.BROWSER_SCRIPTS ?? '[]')
