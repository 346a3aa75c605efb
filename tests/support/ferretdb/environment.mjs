import path from 'node:path'
import { TestEnvironment } from 'jest-environment-node'

/**
 * Where a server cannot carry a test, the test runs all the same and has to fail: one that passes is found. `skip` leaves
 * out those that would wait for something that never comes, with what they would set up.
 */
export default class extends TestEnvironment {
  #limits

  constructor(config, context) {
    super(config, context)
    const file = path.relative(config.projectConfig.rootDir, context.testPath)
    this.#limits = JSON.parse(process.env.TEST_MONGODB_CANNOT ?? '[]').filter((limit) => limit.file === file)
  }

  handleTestEvent({ name }, state) {
    if (name !== 'run_start') return
    for (const test of testsIn(state.rootDescribeBlock)) {
      const limit = this.#limits.find((one) => !one.test || one.test === fullNameOf(test))
      if (limit?.skip) test.mode = 'skip'
      else if (limit) test.failing = true
    }
  }
}

const testsIn = ({ children }) => children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)))

/** As Jest tells it: the names of the groups around it, and its own. */
const fullNameOf = ({ name, parent }) => (parent?.parent ? `${fullNameOf(parent)} ${name}` : name)
