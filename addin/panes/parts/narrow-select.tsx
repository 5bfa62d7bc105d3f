import { makeStyles, Select, type SelectProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { minWidth: 0, maxWidth: '100%', overflow: 'hidden' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** Fluent's Select, which otherwise grows as wide as its longest option. */
export function NarrowSelect(
  props: Pick<SelectProps, 'value' | 'onChange' | 'children' | 'aria-describedby'>,
) {
  const styles = useStyles();
  return <Select {...props} root={{ className: styles.root }} select={{ className: styles.select }} />;
}
