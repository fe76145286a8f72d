import { type ComponentType, useEffect, useMemo } from 'react';
import { type Actions, actionsFor } from '../model/actions.ts';
import type { Options } from '../model/options.ts';
import { type Route, useRoute } from '../model/route.ts';
import { changeState } from '../model/store.ts';
import { Deliveries } from './deliveries.tsx';
import { SitesTable } from './sites-table.tsx';
import { StatusTable } from './status-table.tsx';

export interface SkinProps {
  readonly options: Options;
  readonly route: Route;
  readonly actions: Actions;
}

const titles: Readonly<Record<Route['page'], string>> = {
  org: 'Organization Settings',
  sites: 'Site Configuration',
  site: 'Site Configuration',
  other: 'Monitor',
};

const links = ['dashboard', 'clients', 'org', 'configuration'];

function Navigation() {
  return (
    <ul className="comp-navigationBar-list">
      {links.map(name => (
        <li key={name} className="comp-navbarBtn">
          <a href={`#!${name}`} className="comp-navbarBtn-text">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The whole page: shell, status table and, where the route has webhooks, the skin's section and dialogs. */
export function PortalPage({ options, Skin }: { options: Options; Skin: ComponentType<SkinProps> }) {
  const route = useRoute();
  const actions = useMemo(() => actionsFor(route, options), [route.page, route.siteId, options]);
  const hasWebhooks = route.page === 'org' || route.page === 'site';
  useEffect(() => {
    changeState(() => ({
      loadedRoute: null,
      webhooks: [],
      open: false,
      eventChoice: null,
      deliveries: null,
    }));
    actions.load().catch(error => console.error(error));
  }, [actions]);
  return (
    <div className="appView-container">
      <div className="AppHeader">
        <span className="AppHeader-title">Practice portal</span>
      </div>
      <Navigation />
      <div className="appView-content" id="app-body">
        <h1 className="page-title">{titles[route.page]}</h1>
        <StatusTable rate={options.churn} swap={options.swap} />
        {route.page === 'sites' && <SitesTable />}
        {hasWebhooks && <Skin options={options} route={route} actions={actions} />}
        <Deliveries actions={actions} />
      </div>
    </div>
  );
}
