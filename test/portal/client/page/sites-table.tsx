const sites = [
  ['Main Building', '978c48e6-6ef6-11e6-8bbf-02e208b2d34f'],
  ['Warehouse', '4ac1dcf4-9d8b-7211-65c4-057819f0862b'],
] as const;

/** The list of sites at `#!configuration`; it has no webhooks. */
export function SitesTable() {
  return (
    <div className="table-container">
      <table className="table">
        <thead>
          <tr>
            <th className="hdr-name">Site</th>
          </tr>
        </thead>
        <tbody>
          {sites.map(([name, id]) => (
            <tr key={id} className="table-row">
              <td>
                <a href={`#!configuration/${id}`}>{name}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
