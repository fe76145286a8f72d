import { sentence } from '../../language/sentence.ts';
import { type Cloud, clouds, sourcesPage } from '../../webhook/clouds.ts';

/** Ways in which a firewall takes addresses. */
export const firewallForms = ['list', 'nftables', 'nginx', 'aws', 'terraform'] as const;
export type FirewallForm = (typeof firewallForms)[number];

/** The file's ending of each form. */
export const firewallEndings: Readonly<Record<FirewallForm, string>> = {
  list: 'txt',
  nftables: 'nft',
  nginx: 'conf',
  aws: 'sh',
  terraform: 'tf',
};

/**
 * The addresses from which a cloud delivers, for a firewall before the receiver; with comments that say where they were
 * read, and how to use them. Without addresses it is the comments alone.
 */
export function firewallText(form: FirewallForm, apiHost: string): string {
  const cloud = clouds.find(each => each.apiHost === apiHost);
  const name = cloud?.name ?? apiHost;
  if (!cloud || cloud.sources.length === 0) return comments(sentence('firewall_none', { cloud: name }));
  return [
    comments(sentence('firewall_what', { cloud: name, host: apiHost }), ...provenance()),
    ...(form === 'list' ? [] : [comments(sentence(`firewall_${form}`))]),
    written[form](cloud),
  ].join('');
}

function provenance(): string[] {
  return [
    sentence('firewall_read', { month: sourcesPage.read }),
    sourcesPage.url,
    sentence('firewall_decides'),
  ];
}

const comments = (...lines: readonly string[]) => lines.map(line => `# ${line}\n`).join('');

const written: Readonly<Record<FirewallForm, (cloud: Cloud) => string>> = {
  list: ({ sources }) => lines(sources),
  nftables: ({ sources }) => `define mist_webhook_sources = {\n  ${sources.join(',\n  ')}\n}\n`,
  nginx: ({ sources }) => lines([...sources.map(source => `allow ${source};`), 'deny all;']),
  aws: cloud => `aws ec2 authorize-security-group-ingress \\
  --group-id "\${SECURITY_GROUP_ID:?is not set}" \\
  --ip-permissions '${JSON.stringify([permission(cloud)], null, 2)}'
`,
  terraform: ({ name, sources }) => `variable "security_group_id" {
  type = string
}

locals {
  mist_webhook_sources = [
${sources.map(source => `    "${cidr(source)}",\n`).join('')}  ]
}

resource "aws_vpc_security_group_ingress_rule" "mist_webhooks" {
  for_each          = toset(local.mist_webhook_sources)
  security_group_id = var.security_group_id
  description       = "Mist webhooks, ${name}"
  cidr_ipv4         = each.value
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}
`,
};

const lines = (texts: readonly string[]) => texts.map(text => `${text}\n`).join('');

function permission({ name, sources }: Cloud) {
  return {
    IpProtocol: 'tcp',
    FromPort: 443,
    ToPort: 443,
    IpRanges: sources.map(source => ({ CidrIp: cidr(source), Description: `Mist webhooks, ${name}` })),
  };
}

const cidr = (source: string) => (source.includes('/') ? source : `${source}/32`);
