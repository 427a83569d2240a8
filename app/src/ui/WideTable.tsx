import { Box, type BoxProps } from '@mantine/core';
import type { ReactNode } from 'react';

interface WideTableProps extends BoxProps {
  /** Names the region, as the table in it is named. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A table that may be wider than the frame: it scrolls by itself, with the keyboard too. */
export function WideTable({ label, children, style, ...box }: WideTableProps) {
  return (
    <Box component="section" tabIndex={0} aria-label={label} style={style ?? { overflowX: 'auto' }} {...box}>
      {children}
    </Box>
  );
}
