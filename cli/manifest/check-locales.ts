import { type ManifestElement, withDescendants } from './manifest-element.ts';
import { type ManifestProblem, problemAt } from './manifest-problem.ts';

/**
 * BCP 47 with a region, as the manifest's reference page of DefaultLocale asks; one text for each language, and the
 * same languages everywhere: a ribbon half in Japanese and half in English helps nobody.
 */
export function checkLocales(root: ManifestElement): ManifestProblem[] {
  const all = withDescendants(root);
  const defaultElement = all.find(({ key }) => key === 'app:DefaultLocale');
  const defaultLocale = defaultElement?.text.trim() ?? '';
  const overrides = all.filter(({ name }) => name === 'Override');
  const locales = [...new Set(overrides.map(localeOf))];
  return [
    ...(defaultElement && !isLocale(defaultLocale)
      ? [problemAt(defaultElement, 'localeMalformed', { locale: defaultLocale })]
      : []),
    ...overrides
      .filter((override) => !isLocale(localeOf(override)))
      .map((override) => problemAt(override, 'localeMalformed', { locale: localeOf(override) })),
    ...all.flatMap((element) => checkTwice(element, defaultLocale)),
    ...all.filter(isTranslated).flatMap((element) => checkMissing(element, locales)),
  ];
}

const localeOf = ({ attributes }: ManifestElement) => attributes.Locale ?? '';

function isLocale(locale: string): boolean {
  return /^[a-z]{2,3}(-[A-Z][a-z]{3})?-([A-Z]{2}|\d{3})$/.test(locale);
}

function isTranslated({ key }: ManifestElement): boolean {
  return /^(app:(DisplayName|Description)|bt:String)$/.test(key);
}

function checkTwice(element: ManifestElement, defaultLocale: string): ManifestProblem[] {
  const overrides = element.children.filter(({ name }) => name === 'Override');
  return overrides
    .filter((override, n) =>
      [defaultLocale, ...overrides.slice(0, n).map(localeOf)].includes(localeOf(override)),
    )
    .map((override) => problemAt(override, 'localeTwice', { locale: localeOf(override) }));
}

function checkMissing(element: ManifestElement, locales: string[]): ManifestProblem[] {
  return locales
    .filter((locale) => !element.children.some((override) => localeOf(override) === locale))
    .map((locale) => problemAt(element, 'translationMissing', { locale }));
}
