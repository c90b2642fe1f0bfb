/** The floors of the house, checked. Each rule says in its comment what a stranger should do instead. */
const FLOOR = {
  config: '^config/',
  fact: '^workers/fact\\.ts$',
  two: '^workers/(extract|compare|ledger|queues)/',
  three: '^(workers/jobs|feeds|bot)/',
  roof: '^(workers|feeds|bot|demo)/main\\.ts$',
};
const only = (name, lib, home, comment) => ({
  name, severity: 'error', comment,
  from: { path: '^(config|workers|feeds|bot)/', pathNot: home },
  to: { path: `node_modules/${lib}/` },
});
const room = (path) => ({
  name: `door-${path.replace(/\W+/g, '-')}`, severity: 'error',
  comment: `Other folders see ${path} only through its index.ts (the # door in package.json): export what you need there.`,
  from: { pathNot: `^(${path}|test)/` },
  to: { path: `^${path}/`, pathNot: `^${path}/(index|main)\\.ts$` },
});
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', comment: 'A circle hides which room is the deeper one: move the shared part down.', from: {}, to: { circular: true } },
    { name: 'config-is-the-ground', severity: 'error', comment: 'config imports nothing of the house.', from: { path: FLOOR.config }, to: { path: '^(workers|feeds|bot|test|demo)/' } },
    { name: 'fact-is-words', severity: 'error', comment: 'workers/fact.ts holds the words of the house; it may know config only.', from: { path: FLOOR.fact }, to: { path: '^(workers|feeds|bot|test|demo)/', pathNot: FLOOR.fact } },
    { name: 'second-floor-looks-down', severity: 'error', comment: 'extract, compare, ledger and queues do not know jobs, feeds or bot: pass what they need as an argument.', from: { path: FLOOR.two }, to: { path: '^(workers/jobs|feeds|bot|demo)/' } },
    ...['extract', 'compare', 'ledger', 'queues'].map((a) => ({ name: `${a}-knows-no-neighbour`, severity: 'error', comment: 'Rooms of one floor do not import each other: the job above them passes the data along.', from: { path: `^workers/${a}/` }, to: { path: FLOOR.two, pathNot: `^workers/${a}/` } })),
    { name: 'feeds-and-bot-apart', severity: 'error', comment: 'Feeds, bot and jobs pass work by queue and outbox, never by import.', from: { path: '^feeds/' }, to: { path: '^(bot|workers/jobs)/' } },
    { name: 'bot-and-feeds-apart', severity: 'error', comment: 'Feeds, bot and jobs pass work by queue and outbox, never by import.', from: { path: '^bot/' }, to: { path: '^(feeds|workers/jobs)/' } },
    { name: 'jobs-apart', severity: 'error', comment: 'Feeds, bot and jobs pass work by queue and outbox, never by import.', from: { path: '^workers/jobs/' }, to: { path: '^(feeds|bot)/' } },
    { name: 'roofs-are-not-imported', severity: 'error', comment: 'A main.ts wires; nobody builds on a roof.', from: { pathNot: '^(test|demo)/|^workers/service\\.ts$' }, to: { path: FLOOR.roof } },
    { name: 'source-knows-no-test', severity: 'error', comment: 'Source never imports test/.', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    { name: 'pure-rooms', severity: 'error', comment: 'extract and compare are pure: no I/O, no clock; what they need is an argument.', from: { path: '^workers/(extract|compare)/' }, to: { dependencyTypes: ['core'] } },
    only('pg-in-ledger', '(pg|kysely|@electric-sql/pglite)', '^workers/ledger/', 'Only #ledger talks to PostgreSQL.'),
    only('bullmq-in-queues', '(bullmq|ioredis)', '^workers/queues/', 'Only #queues talks to BullMQ and Redis.'),
    only('grammy-in-telegram', '(grammy|@grammyjs)', '^bot/telegram/', 'Only bot/telegram knows grammY.'),
    only('bolt-in-slack', '@slack', '^bot/slack/', 'Only bot/slack knows Bolt.'),
    only('http-in-fetch', 'undici', '^feeds/fetch', 'Only feeds/fetch.ts fetches from the web.'),
    ...['config/lexicon', 'workers/extract', 'workers/compare', 'workers/ledger', 'workers/queues', 'workers/jobs', 'feeds', 'bot'].map(room),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.js', '.mjs', '.cjs'] },
  },
};
