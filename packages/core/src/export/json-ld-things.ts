import type { Atlas } from '../model/atlas.js';
import type { FuzzyDate } from '../model/fuzzy-date.js';
import type { LocalizedText } from '../model/localized-text.js';
import type { Observation } from '../model/record.js';
import type { Source } from '../model/source.js';
import { node, quantityOf, ref, referred, textOf, type Namer, type Node } from './json-ld-terms.js';

interface Named {
  readonly name: LocalizedText;
  readonly aliases?: readonly string[];
}

const names = ({ name, aliases }: Named): Node => ({ name: textOf(name), alternateName: aliases });

const kindsOfWork: Readonly<Partial<Record<Source['kind'], string>>> = {
  report: 'Report',
  news: 'NewsArticle',
  blog: 'BlogPosting',
};

/** Dates are EDTF text, the extension of ISO 8601: a plain date would claim more than is known. */
function sourceNode(source: Source, nameOf: Namer): Node {
  return node(kindsOfWork[source.kind] ?? 'CreativeWork', nameOf('sources', source.id), {
    name: source.title,
    publisher: { '@type': 'Organization', name: source.publisher },
    author: source.author && { '@type': 'Person', name: source.author },
    inLanguage: source.language,
    url: source.url,
    sameAs: source.otherUrls,
    datePublished: source.published?.edtf,
  });
}

function observationNode(observation: Observation, nameOf: Namer): Node {
  const { id, metric, subject, population, asOf, period, value } = observation;
  const { description, ...quantity } = quantityOf(value);
  const words = [description, period && `period ${period.edtf}`].filter(Boolean).join('; ');
  return node('Observation', nameOf('observations', id), {
    observationAbout: referred(subject, nameOf),
    variableMeasured: ref(nameOf('metrics', metric)),
    observationDate: period?.earliest ?? asOf?.edtf,
    observationPeriod: period && durationOf(period),
    name: population && textOf(population),
    ...quantity,
    ...(words !== '' && { description: words }),
  });
}

const dayLength = 24 * 60 * 60 * 1000;

/** The length of a stretch in days, as ISO 8601 writes it; none where an end is open. */
function durationOf({ earliest, latest }: FuzzyDate): string | undefined {
  if (earliest === undefined || latest === undefined) return undefined;
  // The last day is part of the stretch.
  const days = (Date.parse(latest) - Date.parse(earliest)) / dayLength + 1;
  return `P${days}D`;
}

/** The things of an atlas that schema.org has words for. */
export function thingNodes(atlas: Atlas, nameOf: Namer): Node[] {
  return [
    ...atlas.sources.map((source) => sourceNode(source, nameOf)),
    ...atlas.organizations.map((organization) =>
      node('Organization', nameOf('organizations', organization.id), {
        ...names(organization),
        foundingDate: organization.founded?.edtf,
        address: organization.country && {
          '@type': 'PostalAddress',
          addressCountry: organization.country,
        },
      }),
    ),
    ...atlas.brands.map((brand) => node('Brand', nameOf('brands', brand.id), names(brand))),
    ...atlas.platforms.map((platform) =>
      node('Service', nameOf('platforms', platform.id), {
        ...names(platform),
        provider: platform.operator && ref(nameOf('organizations', platform.operator)),
        isRelatedTo: platform.parent && ref(nameOf('platforms', platform.parent)),
      }),
    ),
    ...atlas.capabilities.map((capability) =>
      node('Service', nameOf('capabilities', capability.id), {
        ...names(capability),
        isRelatedTo: ref(nameOf('platforms', capability.platform)),
      }),
    ),
    ...atlas.people.map((person) => node('Person', nameOf('people', person.id), names(person))),
    ...atlas.markets.map((market) => node('Thing', nameOf('markets', market.id), names(market))),
    ...atlas.metrics.map((metric) =>
      node('StatisticalVariable', nameOf('metrics', metric.id), {
        name: textOf(metric.name),
        description: textOf(metric.definition),
      }),
    ),
    ...atlas.observations.map((observation) => observationNode(observation, nameOf)),
  ];
}
