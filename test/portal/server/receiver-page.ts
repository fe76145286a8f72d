/** The page that shows what arrived, newest first. It asks deliveries.json again every second. */
export const receiverPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Practice receiver</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1d2733; background: #fff; }
  article { border: 1px solid #c6ccd3; border-radius: 4px; margin: 1rem 0; }
  header { display: flex; gap: 1rem; align-items: center; padding: .4rem .8rem; background: #f2f4f6; }
  header h2 { font-size: 1rem; margin: 0; flex: 1; }
  pre { margin: 0; padding: .8rem; white-space: pre-wrap; overflow-wrap: anywhere; }
  .error { color: #a11; font-weight: 600; }
</style>
<h1>What the receiver got</h1>
<p>Deliveries from the practice portal, newest first, as raw HTTP.</p>
<main aria-live="polite">Nothing has arrived yet.</main>
<script>
  const main = document.querySelector('main');
  let shown = 0;
  function show(delivery) {
    const article = document.createElement('article');
    const header = article.appendChild(document.createElement('header'));
    const title = header.appendChild(document.createElement('h2'));
    title.textContent = '#' + delivery.number + ' ' + delivery.target + ' at ' + delivery.at;
    if (delivery.status > 299) {
      const refused = header.appendChild(document.createElement('span'));
      refused.className = 'error';
      refused.textContent = 'answered ' + delivery.status;
    }
    const error = delivery.headers.find(([name]) => name.toLowerCase() === 'x-mist-error');
    if (error) {
      const note = header.appendChild(document.createElement('span'));
      note.className = 'error';
      note.textContent = 'X-Mist-Error: ' + error[1];
    }
    const copy = header.appendChild(document.createElement('button'));
    copy.textContent = 'Copy';
    const raw = article.appendChild(document.createElement('pre'));
    raw.textContent = delivery.raw;
    copy.onclick = async () => {
      await navigator.clipboard.writeText(delivery.raw);
      copy.textContent = 'Copied';
    };
    return article;
  }
  async function refresh() {
    const deliveries = await (await fetch('/receiver/deliveries.json')).json();
    const fresh = deliveries.filter(delivery => delivery.number > shown);
    if (fresh.length === 0) return;
    if (shown === 0) main.textContent = '';
    shown = fresh.at(-1).number;
    main.prepend(...fresh.reverse().map(show));
  }
  refresh();
  setInterval(() => refresh().catch(() => {}), 1000);
</script>
</html>
`;
