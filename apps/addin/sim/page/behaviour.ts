import { failing, type ExcelHost, type Fault } from '@keshen/office-host/web';

/** What may go wrong with the next request, by the value of the choice. */
const faults: Readonly<Record<string, Fault>> = {
  refuse: { refuse: 'ActivityLimitReached' },
  fail: failing(1, 'GeneralException', '内部错误'),
  silence: 'silence',
};

export interface BehaviourParts {
  readonly editing: HTMLInputElement;
  readonly latency: HTMLSelectElement;
  readonly fault: HTMLSelectElement;
}

/** Lets the played Excel misbehave as chosen on the page, and shows what the add-in has asked of it. */
export function connectBehaviour(host: () => ExcelHost | undefined, parts: BehaviourParts): void {
  const { editing, latency, fault } = parts;
  const apply = () => {
    const excel = host();
    if (!excel) return;
    excel.cellEditing = editing.checked;
    excel.latency = Number(latency.value);
    excel.fault = () => {
      const next = faults[fault.value];
      // It happens once: a clerk who tries again gets on.
      fault.value = '';
      return next;
    };
  };
  for (const choice of [editing, latency, fault]) choice.addEventListener('change', apply);
}

/** Number and size of the requests, and members that are not played: there should be none. */
export function sayRequests({ requests, unknown }: ExcelHost, others: ReadonlySet<string>): string {
  const kilobytes = requests.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0) / 1024;
  const missing = [...unknown, ...others];
  const said = `请求 ${requests.length} 次，${kilobytes.toFixed(0)} KB`;
  return missing.length === 0 ? said : `${said}；没有模拟：${missing.join('、')}`;
}
