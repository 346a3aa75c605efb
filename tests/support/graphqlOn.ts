/** Imported before anything else: the configuration reads its variables when it is read itself. */
process.env.GRAPHQL = 'on'
