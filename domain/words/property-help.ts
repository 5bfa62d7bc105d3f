/** What a property of a plan definition is called and what to write into it. */
export interface PropertyHelp {
  name: string;
  help: string;
}

/** By path: `projects[].number`. */
export type PropertyHelps = Readonly<Record<string, PropertyHelp>>;

/** The same properties below another path: `valid` of a node, of a department … */
export function helpsUnder(path: string, helps: PropertyHelps): PropertyHelps {
  return Object.fromEntries(Object.entries(helps).map(([name, help]) => [`${path}.${name}`, help]));
}
