import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ApiKeyUsage } from './api-key-usage';
import { addressKey } from './connection';
import type { GatewayContext } from './context';
import { badRequest, refusal } from './errors';
import { itemsOf } from './items';
import { fragmentsOf } from './limits';
import { rateHeaders, type RateLimits } from './rate-limits';

/** A valid operation that wants to run. */
export interface Candidate {
  document: DocumentNode;
  /** Undefined when the document has none of the name asked for. */
  operation?: OperationDefinitionNode;
  variables: Record<string, unknown>;
  context: GatewayContext;
}

export interface AdmissionLimits {
  /** Items that the lists of an operation may have together. */
  itemsAtMost: number;
  /** Root fields of an operation that have to do with credentials. */
  credentialFieldsAtMost: number;
}

/** Mutations that set or end the session's cookies. */
export const SESSION_FIELDS: ReadonlySet<string> = new Set([
  'register',
  'login',
  'refreshSession',
  'resetPassword',
  'logout',
  'logoutEverywhere',
]);
/** Mutations that try, ask for or change what people sign in with: users counts each, and some cost a hash or a mail. */
const CREDENTIAL_FIELDS: ReadonlySet<string> = new Set([
  'register',
  'login',
  'refreshSession',
  'requestPasswordReset',
  'resetPassword',
  'changePassword',
  'verifyEmail',
  'resendVerificationEmail',
  'requestEmailChange',
  'confirmEmailChange',
  'deleteAccount',
  'exportMyData',
]);
/** Those that spend the refresh cookie. */
const SPENDS_REFRESH = new Set(['refreshSession', 'logout']);

/** What every operation passes before anything of it runs, by HTTP and by socket alike. */
export class Admission {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly rates: RateLimits,
    private readonly usage: Pick<ApiKeyUsage, 'cost'>,
    private readonly limits: AdmissionLimits,
  ) {}

  /** Readies the context for the operation. Throws BAD_USER_INPUT or RATE_LIMITED when it may not run. */
  async admit({ document, operation, variables, context }: Candidate): Promise<void> {
    if (!operation) throw badRequest('Say in operationName which of the operations of the document to run.');
    const items = this.checkedItems(operation, variables, document);
    if (context.caller.apiKeyId) this.usage.cost(context.caller.apiKeyId, Math.max(1, items));
    const roots = rootFields(document, operation);
    this.checkCredentials(roots);
    if (context.caller.apiKeyId && roots.some((name) => SESSION_FIELDS.has(name)))
      throw badRequest('An API key has no session: sign in and out without it.');
    await this.countRegistrations(roots, context);
    if (roots.some((name) => SPENDS_REFRESH.has(name))) {
      context.caller = { ...context.caller, refreshToken: context.refreshCookie };
      context.identity = undefined;
    }
    // What a client began to change is finished, whether it waits or not.
    if (operation.operation === OperationTypeNode.MUTATION) context.signal = undefined;
  }

  /** How many items it asks for. */
  private checkedItems(
    operation: OperationDefinitionNode,
    variables: Candidate['variables'],
    document: DocumentNode,
  ): number {
    const { errors, coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: 1,
    });
    if (errors) throw badRequest(errors[0]!.message);
    const items = itemsOf(this.schema, document, operation, coerced);
    const { itemsAtMost } = this.limits;
    if (items > itemsAtMost)
      throw badRequest(
        `The operation asks for up to ${items} items; at most ${itemsAtMost} are allowed. Use smaller pages (first).`,
      );
    return items;
  }

  /** Few at once, so that the limits of requests are limits of these too. */
  private checkCredentials(roots: string[]): void {
    const count = roots.filter((name) => CREDENTIAL_FIELDS.has(name)).length;
    const { credentialFieldsAtMost: most } = this.limits;
    if (count > most)
      throw badRequest(
        `The operation signs in, or changes credentials, ${count} times; at most ${most} are allowed. Send several operations.`,
      );
  }

  private async countRegistrations(roots: string[], { caller }: GatewayContext): Promise<void> {
    const count = roots.filter((name) => name === 'register').length;
    if (!count) return;
    const verdict = await this.rates.take('registrations', addressKey(caller.ipAddress ?? ''), count);
    if (!verdict.isAllowed)
      throw refusal('RATE_LIMITED', 'Too many registrations from here. Wait a minute.', 429, rateHeaders(verdict));
  }
}

/** The names of an operation's root fields, each as often as it stands there. */
export function rootFields(document: DocumentNode, operation: OperationDefinitionNode): string[] {
  const fragments = fragmentsOf(document);
  const names = ({ selections }: SelectionSetNode): string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value];
      if (selection.kind === Kind.INLINE_FRAGMENT) return names(selection.selectionSet);
      const fragment = fragments.get(selection.name.value);
      return fragment ? names(fragment.selectionSet) : [];
    });
  return names(operation.selectionSet);
}
