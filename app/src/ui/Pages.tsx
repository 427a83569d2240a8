import { Pagination, type PaginationProps } from '@mantine/core';
import { text } from '../text.ts';

/** Mantine's pagination, whose arrows have no names of their own. */
export function Pages(props: PaginationProps) {
  return (
    <Pagination
      size="sm"
      siblings={1}
      {...props}
      getControlProps={(control) => ({ 'aria-label': text.paging[control] })}
    />
  );
}
