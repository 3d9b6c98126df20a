import { permissions, resourceApplications } from '../../companion-service/facts/permission-ids.ts';

/** Every permission with its id, to be held against a manifest. */
export const permissionsTable = (): string =>
  `${Object.values(permissions)
    .map((permission) =>
      [
        permission.name.padEnd(22),
        permission.type.padEnd(5),
        ('id' in permission ? permission.id : undefined)?.padEnd(36) ?? 'no source for the id'.padEnd(36),
        resourceApplications[permission.resource].displayName.padEnd(26),
        permission.source.certainty,
      ].join('  '),
    )
    .join('\n')}\n`;
