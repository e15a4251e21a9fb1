import { checkAddresses, type HasFile } from './checks/addresses.ts';
import { checkControls } from './checks/controls.ts';
import { checkFrame } from './checks/frame.ts';
import { checkFunctions } from './checks/functions.ts';
import { checkIcons } from './checks/icons.ts';
import { checkIdentity } from './checks/identity.ts';
import { checkResources } from './checks/resources.ts';
import { checkSharedRuntime } from './checks/shared-runtime.ts';
import { parseXml } from './xml-tree.ts';

/**
 * What Office would refuse in an add-in-only manifest, or accept and then show nothing; empty when it is sound.
 * Microsoft's own validator needs the net, see decisions/0002-manifest-checker.md.
 */
export function checkManifest(xml: string, hasFile: HasFile): readonly string[] {
  const manifest = parseXml(xml);
  return [
    ...checkFrame(manifest),
    ...checkIdentity(manifest),
    ...checkResources(manifest),
    ...checkIcons(manifest),
    ...checkControls(manifest),
    ...checkSharedRuntime(manifest),
    ...checkFunctions(manifest),
    ...checkAddresses(manifest, hasFile),
  ];
}
