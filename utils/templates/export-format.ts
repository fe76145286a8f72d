export const exportFormats = ['mist-api', 'template', 'curl', 'terraform'] as const;
export type ExportFormat = (typeof exportFormats)[number];
