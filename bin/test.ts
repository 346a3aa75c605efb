import { build } from './build'
import { findChromium } from './chromium'
import { runJest } from './jest'
import { findNginx } from './nginx'

/**
 * `npm test`: everything that needs no browser, and the browser tests too where there is a Chromium. Closes with one
 * line of counts. Words after `--` go to Jest: `npm test -- tests/unit`.
 */
async function test(args: string[]): Promise<number> {
  const chromium = findChromium()
  // Only the browser tests need the built site; whoever asks for a part of the others does not wait for it.
  if (chromium && (args.length === 0 || args.some((arg) => !/^tests\/(unit|integration|sqlite|mongodb)/.test(arg))))
    await build()
  const kinds = ['unit', 'integration', ...(chromium ? ['e2e'] : [])]
  const nginx = findNginx()
  const { code, ...counts } = await runJest({
    kinds,
    args,
    env: chromium ? { CHROMIUM_PATH: chromium } : {},
    without: nginx ? [] : ['tests/e2e/nginx'],
  })
  if (!chromium)
    console.log(
      'The browser tests (tests/e2e) did not run: no Chromium was found. Install one, or name it in CHROMIUM_PATH.',
    )
  if (!nginx)
    console.log('The proxy (tests/e2e/nginx) was not tried: no Nginx was found. Debian: apt-get install nginx-light')
  console.log(
    `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
  )
  return counts.failed > 0 || counts.passed === 0 ? 1 : code
}

process.exit(await test(process.argv.slice(2)))
