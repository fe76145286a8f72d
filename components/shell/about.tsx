import { clouds } from '../../utils/webhook/clouds.ts';

/** What the extension is for, where it works, what it reads and what it never does. */
export function About() {
  return (
    <div className="prose">
      <p>
        Checks a webhook in the Juniper Mist portal while you type, and says what Mist would get wrong without
        telling you. In the portal, go to <b>Organization &gt; Settings</b> or{' '}
        <b>Organization &gt; Site Configuration</b>, find <b>Webhooks</b>, and add or edit one.
      </p>
      <p>
        <b>Verify</b> says whether a delivery was signed with the webhook’s secret, and if not, why.{' '}
        <b>Samples</b> makes signed deliveries with which to test a receiver.
      </p>
      <h2>What it reads</h2>
      <p>
        The webhook form and the names in the webhook list, on the {clouds.length} Mist portal hosts only, and
        what you put into its own pages.
      </p>
      <h2>What it never does</h2>
      <ul className="points">
        <li>It does not press Save and does not use the Mist API.</li>
        <li>It does not send anything anywhere.</li>
        <li>It does not keep secrets on disk.</li>
      </ul>
    </div>
  );
}
