import type { z } from 'zod';
import type { Path } from './fault.ts';

/** The parts of a Zod schema's definition that lead further in. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

const definition = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/**
 * Lists the fields that a schema knows at a place of its data.
 *
 * @param data The data, which decides between the forms of a discriminated union.
 */
export function keysAt(schema: z.ZodType, path: Path, data: unknown): string[] {
  const forms = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) {
    const shapes = forms.map((form) => Object.keys(definition(form).shape ?? {}));
    return [...new Set(narrowed(forms, shapes, data))];
  }
  const next = (data as Record<string | number, unknown> | null | undefined)?.[step];
  return forms.flatMap((form) => {
    const { shape, element, valueType } = definition(form);
    const child = shape?.[step] ?? element ?? valueType;
    return child ? keysAt(child, rest, next) : [];
  });
}

/** The schema below what is optional, has a default or is a union; several where it is a union. */
function unwrap(schema: z.ZodType): z.ZodType[] {
  const { innerType, in: input, options } = definition(schema);
  const inner = innerType ?? input;
  if (inner) return unwrap(inner);
  return options ? options.flatMap(unwrap) : [schema];
}

/** The keys of the form whose `kind` the data names, where the forms are told apart so. */
function narrowed(
  forms: readonly z.ZodType[],
  shapes: readonly (readonly string[])[],
  data: unknown,
): readonly string[] {
  const kind = (data as { kind?: unknown } | null)?.kind;
  const at = forms.findIndex((form) => {
    const field = definition(form).shape?.kind;
    return field?.safeParse(kind).success;
  });
  return (forms.length > 1 && shapes[at]) || shapes.flat();
}
