import { type DocumentNode, Kind, OperationTypeNode, parse, visit } from 'graphql'

/**
 * What is wrong with a question to GraphQL before anybody answers it; undefined where nothing is, or where GraphQL itself
 * says what. Payload counts what a question costs before GraphQL has looked at it, and stumbles over bodies that are no
 * question, over fragments in a circle and over subscriptions, of which there are none. (GraphQL over HTTP, 5.4.)
 */
export async function faultOfQuestion(request: Request): Promise<{ status: 400 | 415; message: string } | undefined> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
    return { status: 415, message: 'A question is sent as application/json.' }
  const question = await request.json().catch(() => undefined)
  if (typeof question?.query !== 'string') return { status: 400, message: 'A question is JSON with a text “query”.' }
  const document = parsed(question.query)
  if (!document) return undefined
  const asks = document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? one.operation : []))
  if (asks.includes(OperationTypeNode.SUBSCRIPTION)) return { status: 400, message: 'There are no subscriptions.' }
  return isCircle(document) ? { status: 400, message: 'A fragment is part of itself.' } : undefined
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query)
  } catch {
    return undefined
  }
}

/** Whether a fragment spreads itself, by way of others or not (GraphQL, 5.5.2.2). */
function isCircle(document: DocumentNode): boolean {
  const spreads = new Map<string, Set<string>>()
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) {
      const names = new Set<string>()
      visit(one, {
        enter: (node) => {
          if (node.kind === Kind.FRAGMENT_SPREAD) names.add(node.name.value)
        },
      })
      spreads.set(one.name.value, names)
    }
  // What spreads nothing but what is settled is settled; what is left over goes round.
  for (let before = -1; before !== spreads.size; ) {
    before = spreads.size
    for (const [name, names] of spreads) if (![...names].some((one) => spreads.has(one))) spreads.delete(name)
  }
  return spreads.size > 0
}
