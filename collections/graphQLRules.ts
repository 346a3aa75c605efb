import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'

/**
 * `docAccess…` looks for the document before it says what one may do with it, so that its answer tells whether there is
 * one. The admin asks the same over REST, behind the desk; nobody else needs it.
 */
export const noRightsToDocuments = (context: ValidationContext): ASTVisitor => ({
  Field(node) {
    if (node.name.value.startsWith('docAccess'))
      context.reportError(new GraphQLError('Rights to a document cannot be asked for here.', { nodes: node }))
  },
})
