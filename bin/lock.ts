import { readFileSync, writeFileSync } from 'node:fs'

/**
 * `node bin/run.mjs lock`, after a change of dependencies: completes package-lock.json with the optional packages for
 * other machines that the registry at hand did not have. npm leaves those out, and `npm ci` then refuses the file
 * everywhere. Their names say for which machine they are; none of them is installed on another.
 */

type Entry = {
  version?: string
  optional?: boolean
  optionalDependencies?: Record<string, string>
  os?: string[]
  cpu?: string[]
  libc?: string[]
}

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'linuxmusl',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> }
const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
  Object.entries(optionalDependencies).filter(
    ([name]) => !Object.keys(lock.packages).some((at) => at.endsWith(`node_modules/${name}`)),
  ),
)
for (const [name, version] of missing) {
  const entry = entryFor(name, version)
  if (entry) lock.packages[`node_modules/${name}`] = entry
  else console.log(`${name}@${version} is missing too, but its name does not say for which machine it is.`)
}
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`)
console.log(`${missing.length} optional packages completed.`)

function entryFor(name: string, version: string): Entry | undefined {
  const words = name.split(/[/-]/)
  const os = systems.find((one) => words.includes(one))
  const cpu = processors.find(
    (one) => words.includes(one) || (one === 'arm' && words.some((word) => /^arm(v\d|$)/.test(word))),
  )
  if (!os || !cpu || !/^\d+\.\d+\.\d+/.test(version)) return undefined
  const libc = os === 'linux' ? (words.some((word) => word.startsWith('musl')) ? ['musl'] : ['glibc']) : undefined
  return { version, cpu: [cpu], ...(libc ? { libc } : {}), optional: true, os: [os] }
}
