import { startPulse } from '../../companion-service/schedule/replica-pulse.ts';
import { noteDiagnosis } from '../../companion-service/storage/diagnoses-under-way.ts';
import { startLinkRerun } from '../../companion-service/storage/link-reruns.ts';
import { openStore } from '../../companion-service/storage/open-store.ts';

/** A replica to be killed: begins a re-run of the link of its second argument and a diagnosis, and says `running`. */
const [location = '', linkId = '', beatMs = '100'] = process.argv.slice(2);
const store = await openStore(location.startsWith('postgresql://') ? { databaseUrl: location } : { dataDir: location });
const onFault = (error: unknown) => void process.stdout.write(`${String(error)}\n`);
await startPulse(store, 'killed', onFault, { beatMs: Number(beatMs), deadAfterMs: 60_000 });
await startLinkRerun(store, linkId, { atMost: 3, withinMs: 3_600_000, replica: 'killed' });
await noteDiagnosis(store, { id: 'of-killed', owner: 'somebody', replica: 'killed' });
process.stdout.write('running\n');
setInterval(() => undefined, 1_000);
