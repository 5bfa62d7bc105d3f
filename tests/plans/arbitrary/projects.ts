import { type Draw, type Json, present, times } from './draw.ts';
import type { DrawnForm } from './form.ts';
import { maybe, type Structure, validNow } from './structure.ts';

/** Projects in every way of writing, with what the plan says of them; one text is as long as a cell holds. */
export function drawProjects(draw: Draw, structure: Structure, form: DrawnForm): Json[] {
  const { fiscalYear, nodes, classes, flags, departments, numbering } = structure;
  const node = () => draw.oneOf(nodes).id;
  return times(draw.whole(0, 4), (index) => {
    const parent = nodes.length > 0 ? draw.oneOf(nodes) : undefined;
    const own = draw.some(departments, 1);
    return present({
      id: `p${index}`,
      number:
        numbering && parent
          ? [...parent.codes, `${index + 1}`].join(numbering.separator)
          : draw.oneOf([`${index + 1}`, `9-(${index + 1})`, `=${index + 1}`, `A-${index}`]),
      name: draw.line(),
      parent: parent?.id,
      alsoUnder:
        nodes.length > 0
          ? times(draw.whole(0, 2), () =>
              present({
                node: node(),
                class: classes.length > 0 ? draw.oneOf(classes) : undefined,
                note: maybe(draw, () => draw.line()),
              }),
            )
          : undefined,
      class: classes.length > 0 && draw.isSo() ? draw.oneOf(classes) : undefined,
      flags: draw.some(flags),
      departments: own,
      written: draw.oneOf(['perDepartment', 'jointly', 'byLead']),
      given: form.given.map((field) => ({
        field,
        ...(draw.isSo() ? { department: draw.oneOf(own) } : {}),
        text: draw.whole(0, 99) === 0 ? '頁'.repeat(32_767) : draw.text(),
      })),
      succeeds: index > 0 && draw.isSo() ? [`p${index - 1}`] : undefined,
      valid: validNow(draw, fiscalYear),
    });
  });
}
