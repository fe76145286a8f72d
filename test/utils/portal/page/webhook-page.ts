/** Parts of a webhook form as tests put them together; every test replaces the part that it is about. */
const usual = {
  title: '<h2>Edit Webhook</h2>',
  status: `<fieldset><legend>Status</legend><label><input type="radio" name="status" checked> Enabled</label>
    <label><input type="radio" name="status"> Disabled</label></fieldset>`,
  type: `<div><label for="type">Webhook Type</label><select id="type"><option>HTTP Post</option>
    <option>OAuth2</option><option>Splunk</option></select></div>`,
  name: '<div><label for="name">Name</label><input id="name" value="Feed"></div>',
  url: '<div><label for="url">URL</label><input id="url" value="https://hooks.example.com/in"></div>',
  more: '',
  topics: `<fieldset><legend>Topics</legend><label><input type="checkbox"> Alerts</label>
    <label><input type="checkbox" checked> Audits</label><label><input type="checkbox"> Client Join</label></fieldset>`,
  advanced: '',
  buttons: '<div><button>Cancel</button><button>Save</button></div>',
  before: '',
  after: '',
};

export type PageParts = Partial<typeof usual>;

/** A page with a webhook dialog; `before` and `after` stand beside the dialog. */
export function webhookPage(parts: PageParts = {}): string {
  const unknown = Object.keys(parts).filter(part => !(part in usual));
  if (unknown.length > 0) throw new Error(`A page has no part ${unknown.join(', ')}.`);
  const { before, after, ...form } = { ...usual, ...parts };
  const body = Object.values(form).join('\n');
  return `<!doctype html><html><body><main><h1>Organization Settings</h1></main>${before}
    <div role="dialog" aria-label="Webhook">${body}</div>${after}</body></html>`;
}
