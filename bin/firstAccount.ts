import { randomBytes } from 'node:crypto'

/**
 * `npm run first-account -- <e-mail address> <name>`: makes the first administrator, with a password that is shown once and
 * kept nowhere. For a press room that is on the network already, where /admin must not be a race.
 * @throws {Error} where there is an account already.
 */
async function firstAccount(email: string | undefined, name: string): Promise<void> {
  if (!email?.includes('@') || !name)
    throw new Error('Say for whom: npm run first-account -- ada@example.org Ada Peeters')
  process.env = { ...process.env, NODE_ENV: 'production' }
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  try {
    const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
    if (totalDocs > 0) throw new Error('There is an account already; whoever has it can make others, at /admin.')
    const password = randomBytes(15).toString('base64url')
    await payload.create({
      collection: 'users',
      data: { email, name, password, role: 'administrator' },
      overrideAccess: true,
    })
    process.stdout.write(
      `\n  ${email} signs in at /admin with this password, and changes it there:\n\n  ${password}\n\n`,
    )
  } finally {
    await payload.destroy()
  }
}

const [email, ...name] = process.argv.slice(2)
await firstAccount(email, name.join(' '))
process.exit(0)
