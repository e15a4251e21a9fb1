import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageAddin } from '../../apps/addin/pack/package-addin.ts';
import { requirement } from '../support/requirements.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';
import { openSimulator, type OpenSimulator } from './open-simulator.ts';
import { takePicture, unknownMembers } from './simulator-page.ts';

const chromium = requirement('chromium');
const root = path.resolve(import.meta.dirname, '../..');
const under = '/keji/keshen/';

/** As an office hosts it: in a folder of a server that is not Excel's. */
describe.skipIf(chromium === undefined)('the package on an intranet', { timeout: 60_000 }, () => {
  let sim: OpenSimulator;
  const out = mkdtempSync(path.join(tmpdir(), 'keshen-package-'));

  beforeAll(async () => {
    const faults = packageAddin({
      site: path.join(root, 'apps/addin/dist/site'),
      manifest: readFileSync(path.join(root, 'manifest.xml'), 'utf8'),
      baseUrl: `https://kjt.example${under}`,
      out,
      officeJs: { kind: 'built' },
    });
    expect(faults).toEqual([]);
    const hosted = { site: path.join(out, 'site'), under };
    sim = await openSimulator({ chromium: chromium!, workbook: sampleWorkbook(14), hosted });
  }, 60_000);

  afterAll(async () => {
    await sim.close();
    rmSync(out, { recursive: true });
  });

  it('checks and marks a workbook from another origin', async () => {
    await sim.pane.getByRole('button', { name: '形式审查' }).first().click();
    await sim.pane.getByRole('tab', { name: /^问题/ }).waitFor();
    await sim.pane.getByRole('button', { name: '标注到表格' }).click();
    await sim.bar.getByText('已把初审结论、审查意见和底色标注到表格。').waitFor();
    await takePicture(sim.page, 'packaged');
  });

  it('has a policy that lets nothing in but its own', async () => {
    const policy = await sim.pane.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    for (const part of ["default-src 'none';", "script-src 'self';", "connect-src 'self';", "worker-src 'self';"])
      expect(policy).toContain(part);
  });

  it('took everything from its own folder, and broke no policy', async () => {
    const taken = await sim.pane
      .locator('html')
      .evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    expect(taken.length).toBeGreaterThan(3);
    expect(taken.filter((pathname) => !pathname.startsWith(under))).toEqual([]);
    expect(await unknownMembers(sim.page)).toEqual([]);
    expect(sim.strangers).toEqual([]);
    expect(sim.complaints).toEqual([]);
  });
});
