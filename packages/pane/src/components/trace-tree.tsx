import type { TraceNode } from '@keshen/review';
import {
  Body1,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
  Tree,
  TreeItem,
  TreeItemLayout,
} from '@fluentui/react-components';
import { useMessages } from '../messages/messages.ts';
import { tracedCell } from '../model/traced-cell.ts';
import type { Place } from '../session-port.ts';
import { ChevronIcon } from './icons.tsx';

const useStyles = makeStyles({
  tree: { rowGap: 0 },
  /** Fluent indents by 24 px a level; in a narrow pane the fifth level would have no room left. */
  item: {
    alignItems: 'flex-start',
    minHeight: '28px',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    paddingRight: 0,
    paddingLeft: `calc((var(--fluent-TreeItem--level, 1) - 1) * 10px)`,
  },
  leaf: { paddingLeft: `calc((var(--fluent-TreeItem--level, 1) - 1) * 10px + 20px)` },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'normal' },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  unknown: { color: tokens.colorStatusWarningForeground3 },
  source: { color: tokens.colorNeutralForeground3 },
  cell: { color: tokens.colorBrandForeground1 },
  chevron: { '[aria-expanded="true"] > * > &': { transform: 'rotate(90deg)' } },
});

interface Props {
  readonly label: string;
  readonly nodes: readonly TraceNode[];
  readonly workbook: number;
  readonly onShow: (place: Place) => void;
}

/** A tree for the arrow keys; Enter on a cell goes there. */
export function TraceTree({ label, nodes, workbook, onShow }: Props) {
  const styles = useStyles();
  return (
    <Tree aria-label={label} size="small" className={styles.tree} defaultOpenItems={nodes.map((_, i) => String(i))}>
      {nodes.map((node, i) => (
        <Node key={i} value={String(i)} node={node} workbook={workbook} onShow={onShow} />
      ))}
    </Tree>
  );
}

interface NodeProps extends Omit<Props, 'label' | 'nodes'> {
  readonly value: string;
  readonly node: TraceNode;
}

function Node({ value, node, workbook, onShow }: NodeProps) {
  const styles = useStyles();
  const { reads } = node;
  const cell = tracedCell(node, workbook);
  if (reads.length === 0)
    return (
      <TreeItem itemType="leaf" value={value} {...(cell && { onClick: () => onShow(cell) })}>
        <TreeItemLayout className={mergeClasses(styles.item, styles.leaf)}>
          <NodeText node={node} />
        </TreeItemLayout>
      </TreeItem>
    );
  return (
    <TreeItem itemType="branch" value={value}>
      <TreeItemLayout className={styles.item} expandIcon={<ChevronIcon className={styles.chevron} />}>
        <NodeText node={node} />
      </TreeItemLayout>
      <Tree className={styles.tree}>
        {reads.map((read, i) => (
          <Node key={i} value={`${value}.${i}`} node={read} workbook={workbook} onShow={onShow} />
        ))}
      </Tree>
    </TreeItem>
  );
}

function NodeText({ node: { kind, label, value, source } }: { readonly node: TraceNode }) {
  const styles = useStyles();
  const say = useMessages();
  return (
    <span className={styles.words}>
      <Body1>
        {label}
        {say.colon}
        <span className={mergeClasses(styles.value, value === '未知' && styles.unknown)}>{value}</span>
      </Body1>
      {source && <Caption1 className={kind === 'cell' ? styles.cell : styles.source}>{source}</Caption1>}
    </span>
  );
}
