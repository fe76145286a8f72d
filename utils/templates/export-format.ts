export const exportFormats = ['mist-api', 'template', 'curl', 'terraform'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What a file of each format is called behind the webhook's name, and its media type. */
export const endings: Readonly<Record<ExportFormat, { name: string; extension: string; mediaType: string }>> =
  {
    'mist-api': { name: 'webhook', extension: 'json', mediaType: 'application/json' },
    template: { name: 'webhook-template', extension: 'json', mediaType: 'application/json' },
    curl: { name: 'webhook', extension: 'sh', mediaType: 'application/x-sh' },
    terraform: { name: 'webhook', extension: 'tf', mediaType: 'text/plain' },
  };
