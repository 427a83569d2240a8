import { Text, UnstyledButton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { text } from '../../text.ts';
import type { Row } from './rows.ts';

const ROW_HEIGHT = 26;

interface VirtualRowsProps {
  readonly rows: readonly Row[];
  readonly onShow: (at: number) => void;
}

/** As many rows as there are, of which those in sight are in the page. */
export function VirtualRows({ rows, onShow }: VirtualRowsProps) {
  const frame = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to scroll with the keyboard
    <section ref={frame} tabIndex={0} aria-label={text.ide.explorer.results} className="virtual-rows">
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]!;
          return (
            <UnstyledButton
              key={index}
              className="virtual-row"
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onShow(index)}
              data-testid="result-row"
            >
              <Text span size="xs" fw={600}>
                {row.type}
              </Text>
              <Text span size="xs" c="dimmed" className="token" truncate>
                {row.id}
              </Text>
              <Text span size="xs" truncate>
                {row.summary}
              </Text>
            </UnstyledButton>
          );
        })}
      </div>
    </section>
  );
}
