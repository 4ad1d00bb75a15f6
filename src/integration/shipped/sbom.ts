import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import type { NamedPart } from './read-parts.ts';

/** The site itself, as the bill of materials names it. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/**
 * Writes the bill of materials of the built site in CycloneDX's JSON: what others have written and is
 * served, nothing that only builds or tests it. It carries no time and no number of its own, so that two
 * builds write the same.
 */
export function renderSbom(product: Product, parts: readonly NamedPart[]): string {
  const site = new Models.Component(Enums.ComponentType.Application, product.name, {
    version: product.version,
    bomRef: product.name,
    licenses: new Models.LicenseRepository([new Models.LicenseExpression(product.license)]),
  });
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: site }) });
  const carriers = new Map<string, Models.Component>();
  for (const part of parts.filter(({ inside }) => !inside)) {
    const component = componentOf(part);
    carriers.set(part.name, component);
    bom.components.add(component);
    site.dependencies.add(component.bomRef);
  }
  for (const part of parts.filter(({ inside }) => inside)) {
    const carrier = carriers.get(part.inside ?? '');
    if (!carrier) throw new Error(`${part.name} を入れている ${part.inside} が一覧にありません。`);
    const component = componentOf(part);
    carrier.components.add(component);
    carrier.dependencies.add(component.bomRef);
  }
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true, space: 1 });
}

function componentOf(part: NamedPart): Models.Component {
  const component = new Models.Component(Enums.ComponentType.Library, part.name, {
    ...(part.version ? { version: part.version } : {}),
    bomRef: part.inside ? `${part.inside}/${part.name}` : part.name,
    purl: purlOf(part),
    licenses: new Models.LicenseRepository([new Models.LicenseExpression(part.licence)]),
  });
  if (part.sha512) component.hashes.set(Enums.HashAlgorithm['SHA-512'], part.sha512);
  component.externalReferences.add(
    new Models.ExternalReference(part.home, Enums.ExternalReferenceType.Website),
  );
  return component;
}

function purlOf({ package: name, purl, version }: NamedPart): string {
  const path = (purl ?? `npm/${name}`).split('/');
  const [type, ...rest] = path as [string, ...string[]];
  const last = rest.pop() ?? '';
  return new PackageURL(type, rest.join('/'), last, version, undefined, undefined).toString();
}
