import { logger, takeInConsole } from '@/lib/logger'

/** For logger.test.ts: writes to the log as the name in its arguments says. */
const programs: Record<string, () => void> = {
  plain: () => logger().info('It has begun.'),
  fault: () =>
    logger().error(
      {
        to: 'ada@example.org',
        email: 'ada@example.org',
        nested: { password: 'hunter2', body: 'for ada' },
        err: new Error('550 no such user ada@example.org from 203.0.113.7'),
      },
      'Mail was not sent',
    ),
  asker: () => {
    logger().error({ err: Object.assign(new Error('The email or password provided is incorrect.'), { status: 401 }) })
    logger().error({ err: Object.assign(new Error('broken'), { status: 500 }) })
  },
  console: () => {
    takeInConsole()
    console.log('\u001b[32m▲\u001b[0m ready')
    console.error('failed:', new Error('broken'))
  },
  /** Ends with 7 a moment after a line that could not be written. */
  full: () => {
    takeInConsole()
    console.log('ready')
    setTimeout(() => process.exit(7), 200)
  },
}

programs[process.argv[2] ?? '']?.()
