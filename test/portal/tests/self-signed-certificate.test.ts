import { createPrivateKey, X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { selfSignedCertificate } from '../server/self-signed-certificate.ts';

const now = Date.UTC(2026, 10, 24, 12);
const { key, cert } = selfSignedCertificate('localhost', now);
const certificate = new X509Certificate(cert);

it('is signed with its own key', () => {
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(certificate.checkIssued(certificate)).toBe(true);
});

it('is for this machine and for now', () => {
  expect(certificate.checkHost('localhost')).toBe('localhost');
  expect(certificate.checkHost('example.com')).toBeUndefined();
  expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(certificate.checkIP('::1')).toBe('::1');
  expect(certificate.validFromDate.getTime()).toBeLessThan(now);
  expect(certificate.validToDate.getTime()).toBeGreaterThan(now);
});

it('is another one each time', () => {
  expect(selfSignedCertificate('localhost').cert).not.toBe(cert);
});
