/** Validation rules that keep one query from asking for more than a person would. */
import { GraphQLError, Kind, type ASTVisitor, type FragmentDefinitionNode, type SelectionSetNode, type ValidationContext } from 'graphql';

/** Marks the errors of this rule: Apollo gives every error of a validation rule its own code, and `formatError` puts ours back. */
export const OVER_LIMIT = 'overLimit';

/** How deep and how broad an operation may be. */
export interface SelectionLimits {
  readonly depth: number;
  /** Top fields, aliases counted. */
  readonly topFields: number;
}

/** A rule that refuses operations over the limits. Fragments count where they are spread. */
export function limitSelection(limits: SelectionLimits) {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, context, new Set());
      if (depth > limits.depth)
        refuse(context, `查询嵌套 ${depth} 层，最多 ${limits.depth} 层。 The query nests ${depth} levels; at most ${limits.depth}.`);
      const top = topFieldsOf(operation.selectionSet, context, new Set());
      if (top > limits.topFields) {
        refuse(
          context,
          `查询有 ${top} 个顶层字段，最多 ${limits.topFields} 个。 The query has ${top} top fields; at most ${limits.topFields}.`,
        );
      }
    },
  });
}

function refuse(context: ValidationContext, message: string): void {
  const hint = '请拆分为几个查询。 Split it into several queries.';
  context.reportError(new GraphQLError(message, { extensions: { [OVER_LIMIT]: true, hint } }));
}

function depthOf(set: SelectionSetNode | undefined, context: ValidationContext, within: ReadonlySet<string>): number {
  if (!set) return 0;
  let deepest = 0;
  for (const selection of set.selections) {
    let depth: number;
    if (selection.kind === Kind.FIELD) depth = 1 + depthOf(selection.selectionSet, context, within);
    else if (selection.kind === Kind.INLINE_FRAGMENT) depth = depthOf(selection.selectionSet, context, within);
    else {
      const fragment = fragmentOf(selection.name.value, context, within);
      depth = fragment ? depthOf(fragment.selectionSet, context, new Set([...within, selection.name.value])) : 0;
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function topFieldsOf(set: SelectionSetNode, context: ValidationContext, within: ReadonlySet<string>): number {
  return set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + topFieldsOf(selection.selectionSet, context, within);
    const fragment = fragmentOf(selection.name.value, context, within);
    return fragment ? sum + topFieldsOf(fragment.selectionSet, context, new Set([...within, selection.name.value])) : sum;
  }, 0);
}

/** A fragment that is not spread within itself; rings of fragments are another rule's to refuse. */
function fragmentOf(name: string, context: ValidationContext, within: ReadonlySet<string>): FragmentDefinitionNode | null {
  return within.has(name) ? null : (context.getFragment(name) ?? null);
}
