import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { requirement } from '../../../test/support/requirements.ts';
import { namespace } from '../src/functions/index.ts';
import { ribbonCommands } from '../src/ribbon-commands.ts';
import { checkManifest } from './check-manifest.ts';
import { descendants, parseXml } from './xml-tree.ts';

const ours = readFileSync(path.resolve(import.meta.dirname, '../../../manifest.xml'), 'utf8');
const publicFolder = path.resolve(import.meta.dirname, '../public');
/** What the build adds to the pictures. */
const built = ['taskpane.html', 'functions.js', 'functions.json', 'functions.en-us.json'];
const hasFile = (file: string) => built.includes(file) || existsSync(path.join(publicFolder, file));
const check = (xml: string) => checkManifest(xml, hasFile);

describe('our manifest', () => {
  it('is sound', () => {
    expect(check(ours)).toEqual([]);
  });

  it('asks for ExcelApi 1.9 and one runtime for all, and may write', () => {
    expect(ours).toContain('<Set Name="ExcelApi" MinVersion="1.9" />');
    expect(ours).toContain('<Set Name="SharedRuntime" MinVersion="1.1" />');
    expect(ours).toContain('<Permissions>ReadWriteDocument</Permissions>');
  });
  it('calls the commands and the functions as the add-in does', () => {
    const manifest = parseXml(ours);
    expect(descendants(manifest, 'FunctionName').map(({ text }) => text)).toEqual([...ribbonCommands]);
    expect(ours).toContain(`<bt:String id="Functions.Namespace" DefaultValue="${namespace}">`);
  });
});

const icons = /<Icon>[\s\S]*?<\/Icon>/g;

describe('a manifest is refused', () => {
  it.each([
    ['without permissions', ours.replace(/<Permissions>.*<\/Permissions>/, ''), '<OfficeApp> lacks <Permissions>'],
    [
      'with a permission that Office does not know',
      ours.replace('ReadWriteDocument', 'All'),
      '<Permissions> may not be "All"',
    ],
    ['without icons', ours.replaceAll(icons, ''), '<Group id="Keshen.Review"> lacks <Icon>'],
    ['without an icon of one size', ours.replace(/<bt:Image size="80".*/, ''), 'an <Icon> lacks size 80'],
    ['with a dangling resid', ours.replace('resid="Tab.Label"', 'resid="Nope"'), 'resid "Nope" is not defined'],
    [
      'with a resource that nobody uses',
      ours.replace('resid="Tab.Label"', 'resid="Review.Label"'),
      'resource "Tab.Label" is not used',
    ],
    [
      'with a resource defined twice',
      ours.replace('id="Icon.16" D', 'id="Icon.32" D'),
      'resource "Icon.32" is defined twice',
    ],
    [
      'with an address over http',
      ours.replace('IconUrl DefaultValue="https:', 'IconUrl DefaultValue="http:'),
      'http://localhost:3000/assets/icon-32.png is not https',
    ],
    [
      'with an address that is none',
      ours.replace('IconUrl DefaultValue="https://', 'IconUrl DefaultValue="'),
      'localhost:3000/assets/icon-32.png is not https',
    ],
    [
      'with a file that the site lacks',
      ours.replaceAll('icon-80.png', 'icon-81.png'),
      'https://localhost:3000/assets/icon-81.png: the site has no such file',
    ],
    [
      'with a label of 126 characters',
      ours.replace('DefaultValue="审查"', `DefaultValue="${'审'.repeat(126)}"`),
      `resource "Review.Label" is longer than 125: ${'审'.repeat(40)}…`,
    ],
    [
      'with a resource id of 33 characters',
      ours.replaceAll('"Pane.Url"', `"${'P'.repeat(33)}"`),
      `resource id "${'P'.repeat(33)}" is longer than 32`,
    ],
    [
      'with a text in one language only',
      ours.replace('<bt:Override Locale="en-US" Value="Keshen" />', ''),
      '"Tab.Label" has no text for en-US',
    ],
    [
      'with elements out of order',
      ours.replace(/(<Version>.*\s*)(<ProviderName>.*\s*)/, '$2$1'),
      '<OfficeApp>: <Version> stands too late',
    ],
    ['with an id that is no GUID', ours.replace(/<Id>.*<\/Id>/, '<Id>keshen</Id>'), '<Id> may not be "keshen"'],
    [
      'with an id given twice',
      ours.replace('id="Keshen.OpenPane"', 'id="Keshen.Review"'),
      'the id "Keshen.Review" is given twice',
    ],
    [
      'with a second page beside the shared runtime',
      ours.replace('<FunctionFile resid="Pane.Url" />', '<FunctionFile resid="Tab.Label" />'),
      '<FunctionFile resid="Tab.Label"> is not the shared runtime "Pane.Url"',
    ],
    [
      'with a shared runtime that it does not require',
      ours.replace(/<Set Name="SharedRuntime".*/, ''),
      'the requirements lack SharedRuntime',
    ],
    [
      'with functions without a description',
      ours.replace(/<Metadata>[\s\S]*?<\/Metadata>/, ''),
      'the custom functions lack <Metadata>',
    ],
    [
      'with a page before the script of the functions',
      ours.replace(/(<Script>[\s\S]*?<\/Script>)\s*(<Page>[\s\S]*?<\/Page>)/, '$2$1'),
      'custom functions are told in the order Script, Page, Metadata, Namespace',
    ],
    [
      'with a namespace of its own in English',
      ours.replace('Locale="en-US" Value="KESHEN"', 'Locale="en-US" Value="REVIEW"'),
      'the namespace is "KESHEN" and "REVIEW"',
    ],
    [
      'with a Chinese namespace',
      ours.replaceAll('Value="KESHEN"', 'Value="科审"'),
      '"科审" is no namespace of functions',
    ],
    [
      'with the label of the tab before its group',
      ours.replace(/(<CustomTab[^>]*>)([\s\S]*?)(<Label resid="Tab.Label" \/>)/, '$1$3$2'),
      '<CustomTab id="Keshen.Tab">: <Group> stands too late',
    ],
    ['without resources', ours.replace(/<Resources>[\s\S]*<\/Resources>/, ''), '<VersionOverrides> lacks <Resources>'],
  ])('%s', (_name, xml, fault) => {
    expect(xml).not.toBe(ours);
    expect(check(xml)).toContain(fault);
  });

  it('when it is not well-formed, with line and column', () => {
    expect(() => check(ours.replace('</Hosts>', ''))).toThrow(/^\d+:\d+: /);
  });
});

const shared = requirement('shared');

describe.skipIf(shared === undefined)('the broken manifests beside the checkout are refused', () => {
  const read = (file: string) => readFileSync(path.join(shared!, 'office/manifest', file), 'utf8');

  it.each([
    ['bad-noicon.xml', '<Group id="CommandsGroup"> lacks <Icon>'],
    ['bad-noperm.xml', '<OfficeApp> lacks <Permissions>'],
    ['bad-resid.xml', 'resid "Nope" is not defined'],
    ['bad-resid.xml', 'http://x/functions.js is not https'],
  ])('%s: %s', (file, fault) => {
    expect(checkManifest(read(file), () => true)).toContain(fault);
  });
});
