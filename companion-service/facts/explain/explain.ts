export const explain = (_text: string): { findings: [] } => ({ findings: [] });
