import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { ListRow } from '../model/list-row.ts';

interface Props {
  readonly label: string;
  readonly className: string;
  readonly rows: readonly ListRow[];
  /** The element that scrolls; the list stands somewhere in it, below the summary. */
  readonly scroller: HTMLElement;
  readonly line: (row: ListRow) => ReactNode;
}

/** The lines in sight and a few around them, at their places in a list of full height. */
export function VirtualRows({ label, className, rows, scroller, line }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    if (!list.current) return;
    setOffset(list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
  }, [scroller, rows]);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => (rows[index]!.kind === 'group' ? 37 : 68),
    getItemKey: (index) => rows[index]!.key,
    scrollMargin: offset,
    overscan: 8,
  });

  return (
    <ul
      ref={list}
      className={className}
      aria-label={label}
      style={{ position: 'relative', height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          aria-setsize={rows.length}
          aria-posinset={index + 1}
          style={{ position: 'absolute', top: 0, left: 0, width: '100%', transform: `translateY(${start - offset}px)` }}
        >
          {line(rows[index]!)}
        </li>
      ))}
    </ul>
  );
}
