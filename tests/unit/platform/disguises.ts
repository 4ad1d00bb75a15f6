import ts from 'typescript';
import { isOf, WHERE_BROWSER } from './origin.ts';

/** So deep inside objects, lists and functions a value of the browser is looked for. */
const DEPTH = 4;

/**
 * Finds where a value of the browser is taken for a type that is not the browser's own: by a cast, a
 * variable, an argument, a property, a result. From there on its members would not be known again, so each
 * such place is a use by itself, whatever is done with the value afterwards.
 */
export class Disguises {
  readonly #checker: ts.TypeChecker;
  readonly #compared = new Map<string, string | undefined>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** @returns Name of the browser's type that the expression is taken away from; nothing where it is not. */
  of(node: ts.Expression): string | undefined {
    const target = this.#targetOf(node);
    return target && this.#lost(this.#checker.getTypeAtLocation(node), target, DEPTH);
  }

  /** What the place of an expression takes it for; nothing where its own type goes on. */
  #targetOf(node: ts.Expression): ts.Type | undefined {
    const { parent } = node;
    if (isNameOfElement(node) || isTakenApart(node)) return undefined;
    const given =
      (ts.isCallExpression(parent) || ts.isNewExpression(parent)) &&
      parent.arguments?.includes(node);
    if (given) {
      const target = this.#parameterOf(parent, node) ?? this.#checker.getContextualType(node);
      return isComparedByHook(target) ? undefined : target;
    }
    if (ts.isAsExpression(parent)) return this.#checker.getTypeAtLocation(outermostCast(parent));
    if (ts.isThrowStatement(parent)) return this.#checker.getUnknownType();
    if (
      ts.isArrayLiteralExpression(parent) &&
      isComparedByHook(this.#checker.getContextualType(parent))
    )
      return undefined;
    return this.#checker.getContextualType(node);
  }

  /** As one of our own functions declares it: what is generic there could be anything. */
  #parameterOf(call: ts.CallExpression | ts.NewExpression, node: ts.Node): ts.Type | undefined {
    const declaration = this.#checker.getResolvedSignature(call)?.declaration;
    if (!declaration || ts.isJSDocSignature(declaration)) return undefined;
    if (declaration.getSourceFile().isDeclarationFile) return undefined;
    const signature = this.#checker.getSignatureFromDeclaration(declaration);
    const parameter = signature?.parameters[call.arguments?.indexOf(node as ts.Expression) ?? -1];
    return parameter && this.#checker.getTypeOfSymbolAtLocation(parameter, declaration);
  }

  #lost(from: ts.Type, to: ts.Type, depth: number): string | undefined {
    if (from === to || depth === 0) return undefined;
    const pair = `${idOf(from)} ${idOf(to)} ${depth}`;
    if (!this.#compared.has(pair)) {
      this.#compared.set(pair, undefined);
      this.#compared.set(pair, this.#compare(from, to, depth));
    }
    return this.#compared.get(pair);
  }

  #compare(from: ts.Type, to: ts.Type, depth: number): string | undefined {
    if (from.isUnion()) return firstOf(from.types, (part) => this.#lost(part, to, depth));
    const name = browserName(from);
    const targets = to.isUnion() ? to.types : [to];
    if (name) {
      // Nothing of the browser is ever a plain value: such a place only asks whether there is one.
      if (targets.every(({ flags }) => flags & PLAIN)) return undefined;
      if (targets.includes(from)) return undefined;
      const byName = targets.some((target) => target.getStringIndexType());
      return !byName && targets.some((target) => this.#keeps(from, target)) ? undefined : name;
    }
    if (!(from.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return undefined;
    const callable = from.getCallSignatures().length > 0;
    const called = targets.filter((target) => target.getCallSignatures().length > 0);
    const objects =
      callable && called.length > 0 ? called : targets.filter(({ flags }) => !(flags & PLAIN));
    // Of several types, one that fits is enough: which of them it is, its place has to ask.
    const losses = objects.map((target) => this.#lostInside(from, target, depth - 1));
    return losses.every(Boolean) ? losses[0] : undefined;
  }

  /** Whether all that is known of a value at its new place is declared by the browser, as before. */
  #keeps(from: ts.Type, to: ts.Type): boolean {
    const target = this.#checker.getApparentType(to);
    if (isListed(target)) return true;
    const members = target.getProperties();
    return (
      members.some(({ name }) => from.getProperty(name)) &&
      members.every((member) => isOf(member, DECLARED))
    );
  }

  #lostInside(from: ts.Type, to: ts.Type, depth: number): string | undefined {
    if (to.flags & HIDES_ALL) {
      return firstOf(from.getProperties(), (member) => this.#lost(this.#typeOf(member), to, depth));
    }
    const [ours, theirs] = [this.#argumentsOf(from), this.#argumentsOf(to)];
    if (isReferenceToSame(from, to))
      return firstOf(ours, (type, at) => this.#lost(type, theirs[at] ?? type, depth));
    const [item, kept] = [from.getNumberIndexType(), to.getNumberIndexType()];
    if (item && kept) return this.#lost(item, kept, depth);
    const every = to.getStringIndexType();
    return (
      firstOf(from.getProperties(), (member) => {
        const other = to.getProperty(member.name);
        const target = other ? this.#typeOf(other) : every;
        return target && this.#lost(this.#typeOf(member), target, depth);
      }) ?? this.#lostInCalls(from, to, depth)
    );
  }

  /** What a function gives back is taken for what its place wants; what it is given, the other way round. */
  #lostInCalls(from: ts.Type, to: ts.Type, depth: number): string | undefined {
    const [ours] = from.getCallSignatures();
    const [theirs] = to.getCallSignatures();
    if (!ours || !theirs) return undefined;
    const given = firstOf(ours.parameters, (parameter, at) => {
      const other = theirs.parameters[at];
      return other && this.#lost(this.#typeOf(other), this.#typeOf(parameter), depth);
    });
    const result = theirs.getReturnType();
    if (given || result.flags & ts.TypeFlags.Void) return given;
    return this.#lost(ours.getReturnType(), result, depth);
  }

  #typeOf(symbol: ts.Symbol): ts.Type {
    return this.#checker.getTypeOfSymbol(symbol);
  }

  #argumentsOf(type: ts.Type): readonly ts.Type[] {
    return isReference(type) ? this.#checker.getTypeArguments(type) : [];
  }
}

/** What an effect depends on is compared, no more. */
const isComparedByHook = (type: ts.Type | undefined): boolean =>
  [type, ...(type?.isUnion() ? type.types : [])].some((part) =>
    isOf(part?.aliasSymbol, /\/preact\/hooks\//),
  );

/** By the browser, or by the language for what is a list or can be gone through. */
const DECLARED = /typescript\/lib\/lib\./;

const PLAIN =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BigIntLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.ESSymbolLike |
  ts.TypeFlags.VoidLike |
  ts.TypeFlags.Null;

/** Types of which no member is known. */
const HIDES_ALL =
  ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never | ts.TypeFlags.TypeParameter;

/** Name of a type of the browser that has members to be looked at; functions are known by their own names. */
function browserName(type: ts.Type): string | undefined {
  const parts = type.isIntersection() ? type.types : [type];
  const own = parts.find(({ symbol }) => isOf(symbol, WHERE_BROWSER) && isInterface(symbol));
  if (own) return own.symbol.name;
  return parts.some(({ symbol }) => symbol?.name === 'globalThis') ? 'globalThis' : undefined;
}

const isInterface = (symbol: ts.Symbol): boolean => (symbol.flags & ts.SymbolFlags.Interface) !== 0;

/** What goes through a list of the browser gets its items as what they are. */
const isListed = ({ symbol }: ts.Type): boolean =>
  /^(?:Iterable|ArrayLike)$/.test(symbol?.name ?? '') && isOf(symbol, /lib\.es/);

const isReference = (type: ts.Type): type is ts.TypeReference =>
  ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;

const isReferenceToSame = (one: ts.Type, other: ts.Type): boolean =>
  isReference(one) && isReference(other) && one.target === other.target;

const idOf = (type: ts.Type): number => (type as ts.Type & { readonly id: number }).id;

const isNameOfElement = ({ parent }: ts.Node): boolean =>
  ts.isJsxOpeningLikeElement(parent) || ts.isJsxClosingElement(parent) || ts.isJsxAttribute(parent);

/** Whether a declaration without a type takes its members out: each is looked at by itself. */
function isTakenApart(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isVariableDeclaration(parent)) return !parent.type && !ts.isIdentifier(parent.name);
  const within = ts.isBinaryExpression(parent) || ts.isParenthesizedExpression(parent);
  return within && isTakenApart(parent);
}

/** Of several casts one after the other, the last tells. */
function outermostCast(cast: ts.AsExpression): ts.AsExpression {
  let last = cast;
  for (let up: ts.Node = cast.parent; ; up = up.parent) {
    if (ts.isAsExpression(up)) last = up;
    else if (!ts.isParenthesizedExpression(up)) return last;
  }
}

function firstOf<T>(
  list: readonly T[],
  find: (one: T, at: number) => string | undefined,
): string | undefined {
  for (const [at, one] of list.entries()) {
    const found = find(one, at);
    if (found) return found;
  }
  return undefined;
}
