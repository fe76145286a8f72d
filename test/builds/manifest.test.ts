import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clouds } from '../../utils/webhook/clouds.ts';
import { buildFolder, readManifest, targets } from './read-manifest.ts';

const hosts = clouds.map(({ portalHost }) => `https://${portalHost}/*`).sort();

describe.each(targets)('the manifest for %s', target => {
  const manifest = readManifest(target);

  test('asks for storage and scripting, and nothing else', () => {
    expect([...manifest.permissions].sort()).toEqual(['scripting', 'storage']);
  });

  test('reaches the 13 portal hosts, and no other', () => {
    expect(hosts).toHaveLength(13);
    expect([...manifest.host_permissions].sort()).toEqual(hosts);
  });

  test('runs scripts on the same hosts only', () => {
    for (const { matches } of manifest.content_scripts) expect([...matches].sort()).toEqual(hosts);
  });

  test('lets its own pages connect nowhere and run only its own scripts', () => {
    const directives = manifest.content_security_policy.extension_pages.split(';').map(part => part.trim());
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("script-src 'self'");
    expect(directives).toContain("connect-src 'none'");
    expect(directives.join(' ')).not.toMatch(/unsafe|https?:|\*/);
  });

  test('suggests keys for two commands', () => {
    expect(manifest.commands).toEqual({
      _execute_action: { suggested_key: { default: 'Alt+Shift+M', mac: 'MacCtrl+Shift+M' } },
      'open-workspace': {
        description: '__MSG_command_open_workspace__',
        suggested_key: { default: 'Alt+Shift+H', mac: 'MacCtrl+Shift+H' },
      },
    });
  });

  test('has a popup and icons', () => {
    expect(manifest.action.default_popup).toBe('popup.html');
    expect(Object.keys(manifest.icons ?? {})).toEqual(expect.arrayContaining(['16', '48', '128']));
  });
});

test('Chrome from version 120', () => {
  expect(readManifest('chrome')).toMatchObject({
    minimum_chrome_version: '120',
    background: { service_worker: 'background.js' },
  });
});

test('Chrome is told what an administrator may set; Firefox asks for no such thing', () => {
  const { storage } = readManifest('chrome');
  const schema = readFileSync(join(buildFolder('chrome'), storage?.managed_schema ?? ''), 'utf8');
  expect(JSON.parse(schema)).toMatchObject({ properties: { templates: { type: 'string' } } });
  expect(readManifest('firefox').storage).toBeUndefined();
});

test('Firefox: an id of its own, version 140 or newer (142 on Android), no data collection', () => {
  const manifest = readManifest('firefox');
  expect(manifest.minimum_chrome_version).toBeUndefined();
  expect(manifest.browser_specific_settings).toEqual({
    gecko: {
      id: 'webhook-helper-for-mist@webhook-helper',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  });
});
