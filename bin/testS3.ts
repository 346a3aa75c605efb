import { runJest } from './jest'
import { s3Server } from './s3Server'

/** What has to do with files: promised of a disk and of a bucket alike. */
const onBoth = ['files', 'pictures', 'killedFiles', 'backup', 'restore', 'copy'].map(
  (name) => `tests/integration/${name}.test.ts`,
)

/**
 * `npm run test:s3`: the tests of files with an object storage instead of the disk; words after `--` name a part of them.
 * Closes with one line of counts.
 */
async function testS3(args: string[]): Promise<number> {
  const server = await s3Server()
  if (!server) {
    console.log('The tests did not run on an object storage: VersityGW is built by Go, which is not here.')
    return 1
  }
  try {
    console.log(`The files are in ${server.what}.`)
    const { code, outcomes, ...counts } = await runJest({
      kinds: ['integration'],
      args: args.length > 0 ? args : [...onBoth, 'tests/s3'],
      env: { ...server.variables, TEST_S3_FOLDER: server.folder, TEST_S3_ENDPOINT: server.url },
    })
    for (const { file, name } of outcomes.filter(({ status }) => status === 'pending'))
      console.log(`of a disk alone: ${file}: ${name}`)
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped on ${server.what}`)
    return counts.failed > 0 || counts.passed === 0 ? 1 : code
  } finally {
    await server.stop()
  }
}

process.exit(await testS3(process.argv.slice(2)))
