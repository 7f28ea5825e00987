-- Laurel program file, schema 1. Frozen once released: tests/storage compares its hash.
-- Amounts are minor units of the row's currency. Instants are UTC seconds. Days are counted from 1970-01-01 in the program's time zone.

CREATE TABLE program (
    id               INTEGER PRIMARY KEY CHECK (id = 1),
    uuid             TEXT NOT NULL,
    name             TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    currency         TEXT NOT NULL CHECK (length(currency) = 3),
    time_zone        TEXT NOT NULL,
    objective        TEXT NOT NULL DEFAULT '',
    north_star       TEXT NOT NULL DEFAULT 'net',
    cookie_days      INTEGER NOT NULL DEFAULT 30 CHECK (cookie_days BETWEEN 0 AND 3650),
    attribution_rule TEXT NOT NULL DEFAULT 'coupon-first' CHECK (attribution_rule IN ('coupon-first', 'link-first', 'shared')),
    click_rule       TEXT NOT NULL DEFAULT 'last-click' CHECK (click_rule IN ('last-click', 'first-click')),
    hold_days        INTEGER NOT NULL DEFAULT 30 CHECK (hold_days BETWEEN 0 AND 730),
    payout_threshold INTEGER NOT NULL DEFAULT 0 CHECK (payout_threshold >= 0),
    payout_day       INTEGER NOT NULL DEFAULT 15 CHECK (payout_day BETWEEN 1 AND 28),
    self_referrals   TEXT NOT NULL DEFAULT 'hold' CHECK (self_referrals IN ('allow', 'hold', 'reject')),
    keep_zero        INTEGER NOT NULL DEFAULT 1 CHECK (keep_zero IN (0, 1)), -- commissions of 0 get a row
    lifetime_customers INTEGER NOT NULL DEFAULT 0 CHECK (lifetime_customers IN (0, 1)), -- whoever brought a customer gets their later sales
    created_at       INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tier (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
    position    INTEGER NOT NULL DEFAULT 0,
    description TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE affiliate (
    id         INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    company    TEXT NOT NULL DEFAULT '',
    email      TEXT NOT NULL DEFAULT '',
    email_key  TEXT NOT NULL DEFAULT '',
    website    TEXT NOT NULL DEFAULT '',
    country    TEXT NOT NULL DEFAULT '',
    kind       TEXT NOT NULL DEFAULT 'other'
               CHECK (kind IN ('content', 'creator', 'coupon', 'cashback', 'email', 'comparison', 'community', 'other')),
    status     TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('applied', 'active', 'paused', 'ended', 'rejected')),
    tier_id    INTEGER REFERENCES tier (id) ON DELETE SET NULL,
    joined_day INTEGER,
    notes      TEXT NOT NULL DEFAULT '',
    search_key TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX affiliate_email ON affiliate (email_key) WHERE email_key <> '';
CREATE INDEX affiliate_tier ON affiliate (tier_id) WHERE tier_id IS NOT NULL;

-- Which tier an affiliate was in from which day on (NULL: none), so that the terms of a sale's day can be found later. A tier
-- given on the day an affiliate is entered holds for all that was before.
CREATE TABLE affiliate_tier_period (
    affiliate_id INTEGER NOT NULL REFERENCES affiliate (id) ON DELETE CASCADE,
    from_day     INTEGER NOT NULL,
    tier_id      INTEGER,
    PRIMARY KEY (affiliate_id, from_day)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER affiliate_tier_given AFTER INSERT ON affiliate WHEN new.tier_id IS NOT NULL
BEGIN
    INSERT INTO affiliate_tier_period (affiliate_id, from_day, tier_id) VALUES (new.id, -1000000, new.tier_id);
END;

CREATE TRIGGER affiliate_tier_changed AFTER UPDATE OF tier_id ON affiliate WHEN old.tier_id IS NOT new.tier_id
BEGIN
    INSERT OR REPLACE INTO affiliate_tier_period (affiliate_id, from_day, tier_id)
    VALUES (new.id,
            iif(EXISTS (SELECT 1 FROM affiliate_tier_period WHERE affiliate_id = new.id) OR new.created_at < unixepoch() - 86400,
                unixepoch() / 86400, -1000000),
            new.tier_id);
END;

CREATE TABLE affiliate_tag (
    affiliate_id INTEGER NOT NULL REFERENCES affiliate (id) ON DELETE CASCADE,
    tag          TEXT NOT NULL COLLATE NOCASE CHECK (length(tag) BETWEEN 1 AND 60),
    PRIMARY KEY (affiliate_id, tag)
) STRICT, WITHOUT ROWID;

-- A code belongs to one affiliate during [valid_from, valid_to); NULL is without limit.
CREATE TABLE affiliate_code (
    id           INTEGER PRIMARY KEY,
    affiliate_id INTEGER NOT NULL REFERENCES affiliate (id) ON DELETE CASCADE,
    kind         TEXT NOT NULL CHECK (kind IN ('referral', 'coupon', 'sub-id', 'email', 'network-id', 'alias')),
    code         TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 200),
    code_key     TEXT NOT NULL CHECK (length(code_key) > 0),
    valid_from   INTEGER,
    valid_to     INTEGER,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;
CREATE INDEX affiliate_code_key ON affiliate_code (code_key, kind);
CREATE INDEX affiliate_code_affiliate ON affiliate_code (affiliate_id);

CREATE TRIGGER affiliate_code_one_owner_insert BEFORE INSERT ON affiliate_code
WHEN EXISTS (SELECT 1 FROM affiliate_code AS other
             WHERE other.code_key = new.code_key AND other.kind = new.kind
               AND ifnull(other.valid_from, -1e9) < ifnull(new.valid_to, 1e9)
               AND ifnull(new.valid_from, -1e9) < ifnull(other.valid_to, 1e9))
BEGIN
    SELECT raise(ABORT, 'code_taken');
END;

CREATE TRIGGER affiliate_code_one_owner_update BEFORE UPDATE ON affiliate_code
WHEN EXISTS (SELECT 1 FROM affiliate_code AS other
             WHERE other.id <> new.id AND other.code_key = new.code_key AND other.kind = new.kind
               AND ifnull(other.valid_from, -1e9) < ifnull(new.valid_to, 1e9)
               AND ifnull(new.valid_from, -1e9) < ifnull(other.valid_to, 1e9))
BEGIN
    SELECT raise(ABORT, 'code_taken');
END;

-- Codes that are nobody's by decision: rows that carry them are not told as unknown. An affiliate who gets the code comes first.
CREATE TABLE ignored_code (
    code_key   TEXT PRIMARY KEY CHECK (code_key <> ''),
    code       TEXT NOT NULL,
    ignored_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE affiliate_event (
    id           INTEGER PRIMARY KEY,
    affiliate_id INTEGER NOT NULL REFERENCES affiliate (id) ON DELETE CASCADE,
    at           INTEGER NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('note', 'contact', 'status', 'message', 'reward', 'terms')),
    title        TEXT NOT NULL DEFAULT '',
    body         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX affiliate_event_affiliate ON affiliate_event (affiliate_id, at);

CREATE TABLE source (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
    profile_key TEXT NOT NULL DEFAULT ''
) STRICT;

-- Profiles the user saved; the built-in ones are resources of the program.
CREATE TABLE import_profile (
    key        TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    definition TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id   INTEGER NOT NULL REFERENCES source (id),
    profile_key TEXT NOT NULL,
    kind        INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 7),
    file_name   TEXT NOT NULL,
    file_fingerprint BLOB NOT NULL,
    file_size   INTEGER NOT NULL CHECK (file_size >= 0),
    finished_at INTEGER NOT NULL,
    undone      INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    lines       INTEGER NOT NULL,
    read        INTEGER NOT NULL,
    added       INTEGER NOT NULL,
    updated     INTEGER NOT NULL,
    unchanged   INTEGER NOT NULL,
    rejected    INTEGER NOT NULL,
    skipped     INTEGER NOT NULL,
    first_day   INTEGER,
    last_day    INTEGER,
    reading     TEXT NOT NULL DEFAULT '', -- how its lines are read, as JSON, for those that are corrected later
    CHECK (read = added + updated + unchanged + rejected + skipped)
) STRICT;

CREATE TABLE import_reject (
    id       INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    line     INTEGER NOT NULL,
    reason   TEXT NOT NULL,
    raw      TEXT NOT NULL,
    retried_in INTEGER REFERENCES import_batch (id) -- where it was corrected and tried again
) STRICT;
CREATE INDEX import_reject_batch ON import_reject (batch_id, line);
CREATE INDEX import_reject_retried ON import_reject (retried_in) WHERE retried_in IS NOT NULL;

CREATE TABLE product (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL,
    sku      TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    category_batch INTEGER, -- what told the category of a product that was there without one
    key      TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE customer (
    id                  INTEGER PRIMARY KEY,
    email_key           TEXT NOT NULL CHECK (length(email_key) > 0),
    email               TEXT NOT NULL,
    -- the first sale that was not cancelled, by (occurred_at, conversion id); the one conversion that counts as "new customer"
    first_conversion_id INTEGER,
    first_at            INTEGER
) STRICT;

-- Each address once, narrow and sorted, so that an import fills it in order. Whoever adds a customer adds its row here.
CREATE TABLE customer_key (
    email_key   TEXT PRIMARY KEY,
    customer_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER customer_goes AFTER DELETE ON customer
BEGIN
    DELETE FROM customer_key WHERE email_key = old.email_key AND customer_id = old.id;
END;

-- kind, status and reason are the numbers of core/entities.h. An order of one line keeps its product here, a longer one in conversion_item.
CREATE TABLE conversion (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id    INTEGER NOT NULL REFERENCES source (id),
    batch_id     INTEGER NOT NULL REFERENCES import_batch (id),
    line         INTEGER NOT NULL,
    external_id  TEXT NOT NULL CHECK (external_id <> ''),
    occurrence   INTEGER NOT NULL CHECK (occurrence >= 1),
    kind         INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
    status       INTEGER NOT NULL CHECK (status BETWEEN 1 AND 5),
    occurred_at  INTEGER NOT NULL,
    day          INTEGER NOT NULL,
    affiliate_id INTEGER REFERENCES affiliate (id),
    reason       INTEGER NOT NULL,
    code         TEXT NOT NULL DEFAULT '',
    customer_id  INTEGER REFERENCES customer (id),
    product_id   INTEGER REFERENCES product (id),
    quantity     INTEGER NOT NULL DEFAULT 1,
    currency     TEXT NOT NULL,
    gross        INTEGER NOT NULL,
    discount     INTEGER NOT NULL,
    tax          INTEGER NOT NULL,
    shipping     INTEGER NOT NULL,
    refunded     INTEGER NOT NULL,
    net          INTEGER NOT NULL
) STRICT;
CREATE INDEX conversion_day ON conversion (day);

-- What each affiliate brought (0: nobody's), by day. An index would scatter an import over as many pages as there are
-- affiliates; this is filled in its own order. Whoever adds a conversion adds its row here.
CREATE TABLE affiliate_conversion (
    affiliate_id  INTEGER NOT NULL,
    day           INTEGER NOT NULL,
    conversion_id INTEGER NOT NULL,
    PRIMARY KEY (affiliate_id, day, conversion_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER conversion_moves AFTER UPDATE OF affiliate_id, day ON conversion
WHEN old.affiliate_id IS NOT new.affiliate_id OR old.day <> new.day
BEGIN
    DELETE FROM affiliate_conversion
    WHERE affiliate_id = ifnull(old.affiliate_id, 0) AND day = old.day AND conversion_id = old.id;
    INSERT INTO affiliate_conversion (affiliate_id, day, conversion_id)
    VALUES (ifnull(new.affiliate_id, 0), new.day, new.id);
END;

CREATE TRIGGER conversion_goes AFTER DELETE ON conversion
BEGIN
    DELETE FROM affiliate_conversion
    WHERE affiliate_id = ifnull(old.affiliate_id, 0) AND day = old.day AND conversion_id = old.id;
END;

-- The identity of a conversion, narrow and sorted, so that an import probes and fills it in order.
CREATE TABLE conversion_key (
    source_id     INTEGER NOT NULL,
    external_id   TEXT NOT NULL,
    occurrence    INTEGER NOT NULL,
    conversion_id INTEGER NOT NULL,
    PRIMARY KEY (source_id, external_id, occurrence)
) STRICT, WITHOUT ROWID;

-- What the columns of a row said about whose it is, where that is more than the one code that decided: for attributing it anew when
-- codes change; and the country of the order. kind: CodeColumn of storage/importstorerows.h.
CREATE TABLE conversion_code (
    conversion_id INTEGER NOT NULL REFERENCES conversion (id) ON DELETE CASCADE,
    kind          INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 7),
    code          TEXT NOT NULL CHECK (code <> ''),
    PRIMARY KEY (conversion_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE conversion_item (
    conversion_id INTEGER NOT NULL REFERENCES conversion (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    product_id    INTEGER NOT NULL REFERENCES product (id),
    quantity      INTEGER NOT NULL,
    gross         INTEGER NOT NULL,
    discount      INTEGER NOT NULL,
    PRIMARY KEY (conversion_id, position)
) STRICT, WITHOUT ROWID;

-- What rows of their own took back of orders, known by what the row says. They wait where their order has not come yet. An
-- amount of 0 is all that is left; with of_total it is of goods, tax and shipping together, else of goods.
CREATE TABLE conversion_refund (
    source_id   INTEGER NOT NULL REFERENCES source (id),
    external_id TEXT NOT NULL CHECK (external_id <> ''),
    content     TEXT NOT NULL,
    occurrence  INTEGER NOT NULL CHECK (occurrence >= 1),
    batch_id    INTEGER NOT NULL REFERENCES import_batch (id),
    line        INTEGER NOT NULL,
    day         INTEGER NOT NULL,
    currency    TEXT NOT NULL,
    amount      INTEGER NOT NULL CHECK (amount >= 0),
    of_total    INTEGER NOT NULL CHECK (of_total IN (0, 1)),
    PRIMARY KEY (source_id, external_id, content, occurrence)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversion_refund_batch ON conversion_refund (batch_id);

-- What an update replaced; undoing the batch puts it back.
CREATE TABLE conversion_revision (
    conversion_id    INTEGER NOT NULL REFERENCES conversion (id) ON DELETE CASCADE,
    revision         INTEGER NOT NULL,
    replaced_by      INTEGER NOT NULL REFERENCES import_batch (id),
    replaced_at      INTEGER NOT NULL,
    batch_id         INTEGER NOT NULL,
    line             INTEGER NOT NULL,
    kind             INTEGER NOT NULL,
    status           INTEGER NOT NULL,
    occurred_at      INTEGER NOT NULL,
    day              INTEGER NOT NULL,
    affiliate_id     INTEGER,
    reason           INTEGER NOT NULL,
    code             TEXT NOT NULL,
    customer_id      INTEGER,
    product_id       INTEGER,
    quantity         INTEGER NOT NULL,
    currency         TEXT NOT NULL,
    gross            INTEGER NOT NULL,
    discount         INTEGER NOT NULL,
    tax              INTEGER NOT NULL,
    shipping         INTEGER NOT NULL,
    refunded         INTEGER NOT NULL,
    net              INTEGER NOT NULL,
    items            TEXT NOT NULL DEFAULT '[]',
    commissions      TEXT NOT NULL DEFAULT '[]',
    codes            TEXT NOT NULL DEFAULT '[]',
    shares           TEXT NOT NULL DEFAULT '[]',
    by_correction    INTEGER NOT NULL DEFAULT 0 CHECK (by_correction IN (0, 1)), -- the order's file may say it again
    PRIMARY KEY (conversion_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversion_revision_batch ON conversion_revision (replaced_by);

-- Clicks and impressions per source, day and code, as the file gave them.
CREATE TABLE click_day (
    source_id    INTEGER NOT NULL REFERENCES source (id),
    day          INTEGER NOT NULL,
    code         TEXT NOT NULL,
    batch_id     INTEGER NOT NULL REFERENCES import_batch (id),
    affiliate_id INTEGER REFERENCES affiliate (id),
    clicks       INTEGER NOT NULL CHECK (clicks >= 0),
    impressions  INTEGER NOT NULL CHECK (impressions >= 0),
    PRIMARY KEY (source_id, day, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX click_day_batch ON click_day (batch_id);

CREATE TABLE click_day_revision (
    replaced_by  INTEGER NOT NULL REFERENCES import_batch (id),
    source_id    INTEGER NOT NULL,
    day          INTEGER NOT NULL,
    code         TEXT NOT NULL,
    batch_id     INTEGER NOT NULL,
    affiliate_id INTEGER,
    clicks       INTEGER NOT NULL,
    impressions  INTEGER NOT NULL,
    PRIMARY KEY (replaced_by, source_id, day, code)
) STRICT, WITHOUT ROWID;

-- Single clicks that carry an id which an order may name again, with the code of their link. Its owner is looked up when asked.
CREATE TABLE click (
    visitor   TEXT NOT NULL CHECK (visitor <> ''),
    at        INTEGER NOT NULL,
    code      TEXT NOT NULL,
    day       INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source (id),
    batch_id  INTEGER NOT NULL REFERENCES import_batch (id),
    PRIMARY KEY (visitor, at, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX click_batch ON click (batch_id);

-- How an import of affiliates changed one: JSON of it with its codes, before (empty: it was added) and after.
CREATE TABLE affiliate_revision (
    replaced_by  INTEGER NOT NULL REFERENCES import_batch (id),
    affiliate_id INTEGER NOT NULL,
    before       TEXT NOT NULL,
    after        TEXT NOT NULL,
    PRIMARY KEY (replaced_by, affiliate_id)
) STRICT, WITHOUT ROWID;

-- What a network or plugin paid an affiliate without Laurel. Known by the payout's number, else by what the row says.
CREATE TABLE outside_payout (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id    INTEGER NOT NULL REFERENCES source (id),
    external_id  TEXT NOT NULL CHECK (external_id <> ''),
    occurrence   INTEGER NOT NULL CHECK (occurrence >= 1),
    batch_id     INTEGER NOT NULL REFERENCES import_batch (id),
    line         INTEGER NOT NULL,
    affiliate_id INTEGER REFERENCES affiliate (id), -- NULL: nobody knows the payee
    payee_code   TEXT NOT NULL DEFAULT '',
    payee_email  TEXT NOT NULL DEFAULT '',
    payee_name   TEXT NOT NULL DEFAULT '',
    day          INTEGER NOT NULL,
    currency     TEXT NOT NULL CHECK (length(currency) = 3),
    amount       INTEGER NOT NULL CHECK (amount >= 0),
    method       TEXT NOT NULL DEFAULT '',
    status       TEXT NOT NULL CHECK (status IN ('paid', 'pending', 'failed')),
    period_from  INTEGER, -- first and last day of what it was paid for
    period_last  INTEGER,
    UNIQUE (source_id, external_id, occurrence)
) STRICT;
CREATE INDEX outside_payout_affiliate ON outside_payout (affiliate_id, day) WHERE affiliate_id IS NOT NULL;
CREATE INDEX outside_payout_batch ON outside_payout (batch_id);

CREATE TABLE outside_payout_revision (
    replaced_by  INTEGER NOT NULL REFERENCES import_batch (id),
    payout_id    INTEGER NOT NULL REFERENCES outside_payout (id) ON DELETE CASCADE,
    batch_id     INTEGER NOT NULL,
    line         INTEGER NOT NULL,
    affiliate_id INTEGER,
    payee_code   TEXT NOT NULL,
    payee_email  TEXT NOT NULL,
    payee_name   TEXT NOT NULL,
    day          INTEGER NOT NULL,
    currency     TEXT NOT NULL,
    amount       INTEGER NOT NULL,
    method       TEXT NOT NULL,
    status       TEXT NOT NULL,
    period_from  INTEGER,
    period_last  INTEGER,
    PRIMARY KEY (replaced_by, payout_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX outside_payout_revision_payout ON outside_payout_revision (payout_id);

-- How many units of a currency one euro buys on a day, in units of 0.00000001.
CREATE TABLE exchange_rate (
    currency TEXT NOT NULL CHECK (length(currency) = 3 AND currency <> 'EUR'),
    day      INTEGER NOT NULL,
    rate     INTEGER NOT NULL CHECK (rate BETWEEN 1 AND 900000000000000),
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    PRIMARY KEY (currency, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE exchange_rate_revision (
    replaced_by INTEGER NOT NULL REFERENCES import_batch (id),
    currency    TEXT NOT NULL,
    day         INTEGER NOT NULL,
    rate        INTEGER NOT NULL,
    batch_id    INTEGER NOT NULL,
    PRIMARY KEY (replaced_by, currency, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE commission_plan (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
    hold_days INTEGER NOT NULL CHECK (hold_days BETWEEN 0 AND 730)
) STRICT;

-- One line of a plan. Versions of a rule share plan and number; the one in force on the sale's day decides. What is empty or NULL
-- does not matter to the rule.
CREATE TABLE commission_rule (
    id           INTEGER PRIMARY KEY,
    plan_id      INTEGER NOT NULL REFERENCES commission_plan (id),
    number       INTEGER NOT NULL CHECK (number >= 1),
    version      INTEGER NOT NULL CHECK (version >= 1),
    affiliate_id INTEGER REFERENCES affiliate (id),
    tier_id      INTEGER REFERENCES tier (id),
    product      TEXT NOT NULL DEFAULT '',
    category     TEXT NOT NULL DEFAULT '',
    coupon       TEXT NOT NULL DEFAULT '',
    country      TEXT NOT NULL DEFAULT '' CHECK (length(country) IN (0, 2)),
    customer     TEXT NOT NULL DEFAULT 'any' CHECK (customer IN ('any', 'new', 'returning')),
    applies_to   INTEGER NOT NULL DEFAULT 1 CHECK (applies_to IN (1, 2, 3)),
    priority     INTEGER NOT NULL DEFAULT 0, -- above what is more specific; higher first
    rate_ppm     INTEGER CHECK (rate_ppm BETWEEN 0 AND 1000000),
    flat         INTEGER CHECK (flat >= 0),
    flat_per     TEXT NOT NULL DEFAULT 'order' CHECK (flat_per IN ('order', 'item')),
    currency     TEXT NOT NULL DEFAULT '', -- of flat, min_order and the steps
    before_discount INTEGER NOT NULL DEFAULT 0 CHECK (before_discount IN (0, 1)),
    with_tax     INTEGER NOT NULL DEFAULT 0 CHECK (with_tax IN (0, 1)),
    with_shipping INTEGER NOT NULL DEFAULT 0 CHECK (with_shipping IN (0, 1)),
    min_order    INTEGER CHECK (min_order > 0),
    measure      TEXT NOT NULL DEFAULT 'none' CHECK (measure IN ('none', 'sales', 'net', 'orders', 'earnings')),
    period       TEXT NOT NULL DEFAULT 'month' CHECK (period IN ('month', 'quarter', 'year', 'rolling', 'lifetime')),
    period_days  INTEGER NOT NULL DEFAULT 30 CHECK (period_days BETWEEN 1 AND 3650),
    mode         TEXT NOT NULL DEFAULT 'marginal' CHECK (mode IN ('marginal', 'retroactive')),
    recurrence   TEXT NOT NULL DEFAULT 'every' CHECK (recurrence IN ('every', 'first', 'payments', 'months')),
    recur_count  INTEGER NOT NULL DEFAULT 0 CHECK (recur_count BETWEEN 0 AND 1200),
    stepdown_after INTEGER NOT NULL DEFAULT 0 CHECK (stepdown_after BETWEEN 0 AND 1200), -- payments; 0: never
    stepdown_ppm INTEGER CHECK (stepdown_ppm BETWEEN 0 AND 1000000),
    valid_from   INTEGER,
    valid_to     INTEGER,
    UNIQUE (plan_id, number, version),
    CHECK ((rate_ppm IS NULL) <> (flat IS NULL)),
    CHECK (affiliate_id IS NULL OR tier_id IS NULL),
    CHECK ((stepdown_after = 0) = (stepdown_ppm IS NULL)),
    CHECK (recurrence NOT IN ('payments', 'months') OR recur_count > 0),
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;

-- What a rule pays from a threshold on: sales in minor units or a number of orders. Below the first it pays its own rate.
CREATE TABLE commission_rule_step (
    rule_id   INTEGER NOT NULL REFERENCES commission_rule (id) ON DELETE CASCADE,
    threshold INTEGER NOT NULL CHECK (threshold > 0),
    rate_ppm  INTEGER CHECK (rate_ppm BETWEEN 0 AND 1000000),
    flat      INTEGER CHECK (flat >= 0),
    PRIMARY KEY (rule_id, threshold),
    CHECK ((rate_ppm IS NULL) <> (flat IS NULL))
) STRICT, WITHOUT ROWID;

-- The most that may be earned: by one affiliate, by each of a tier or of all, or by them together.
CREATE TABLE commission_cap (
    id           INTEGER PRIMARY KEY,
    affiliate_id INTEGER REFERENCES affiliate (id),
    tier_id      INTEGER REFERENCES tier (id),
    together     INTEGER NOT NULL DEFAULT 0 CHECK (together IN (0, 1)),
    per          TEXT NOT NULL CHECK (per IN ('order', 'day', 'week', 'month', 'total')),
    amount       INTEGER NOT NULL CHECK (amount >= 0),
    currency     TEXT NOT NULL CHECK (length(currency) = 3),
    valid_from   INTEGER,
    valid_to     INTEGER,
    CHECK (affiliate_id IS NULL OR tier_id IS NULL),
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;

-- What is paid beside single sales: for reaching a threshold in a period, or for each click, lead, order.
CREATE TABLE bonus_rule (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
    affiliate_id INTEGER REFERENCES affiliate (id),
    tier_id      INTEGER REFERENCES tier (id),
    measure      TEXT NOT NULL CHECK (measure IN ('sales', 'net', 'orders', 'leads', 'clicks', 'earnings')),
    period       TEXT NOT NULL CHECK (period IN ('month', 'quarter', 'year', 'lifetime')),
    threshold    INTEGER NOT NULL CHECK (threshold >= 0),
    flat         INTEGER CHECK (flat > 0),
    unit         INTEGER CHECK (unit > 0), -- for each of what is measured
    rate_ppm     INTEGER CHECK (rate_ppm BETWEEN 1 AND 1000000), -- of the sales or earnings measured
    currency     TEXT NOT NULL CHECK (length(currency) = 3),
    valid_from   INTEGER,
    valid_to     INTEGER,
    CHECK ((flat IS NOT NULL) + (unit IS NOT NULL) + (rate_ppm IS NOT NULL) = 1),
    CHECK (affiliate_id IS NULL OR tier_id IS NULL),
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;

-- To whom else a sale brings something, in parts per million; the rest is the owner's.
CREATE TABLE conversion_share (
    conversion_id INTEGER NOT NULL REFERENCES conversion (id) ON DELETE CASCADE,
    affiliate_id  INTEGER NOT NULL REFERENCES affiliate (id),
    share_ppm     INTEGER NOT NULL CHECK (share_ppm BETWEEN 1 AND 999999),
    PRIMARY KEY (conversion_id, affiliate_id)
) STRICT, WITHOUT ROWID;

-- What was earned, with the terms that made it. status: the numbers of core/entities.h, 3 is in a payout, 4 is paid.
-- The id is made of conversion and sequence: the rows of a conversion lie together and are found without an index, which
-- every import would have to feed. What belongs to no conversion has an id below 0 and a row in commission_entry.
CREATE TABLE commission (
    id            INTEGER PRIMARY KEY
                  CHECK (iif(conversion_id IS NULL, id < 0 AND sequence = 0, id = conversion_id * 1024 + sequence)),
    conversion_id INTEGER REFERENCES conversion (id),
    sequence      INTEGER NOT NULL CHECK (sequence BETWEEN 0 AND 1023),
    affiliate_id  INTEGER NOT NULL REFERENCES affiliate (id),
    day           INTEGER NOT NULL, -- of the sale
    currency      TEXT NOT NULL,
    basis         INTEGER NOT NULL,
    rule_id       INTEGER REFERENCES commission_rule (id),
    rule_version  INTEGER NOT NULL,
    rate_ppm      INTEGER,
    amount        INTEGER NOT NULL,
    cut           INTEGER NOT NULL DEFAULT 0, -- by how much a cap made the amount less than basis and rate make
    status        INTEGER NOT NULL CHECK (status BETWEEN 1 AND 7),
    hold_until    INTEGER NOT NULL,
    CHECK ((conversion_id IS NULL) = (rule_id IS NULL))
) STRICT;

CREATE TRIGGER commission_locked_is_kept BEFORE DELETE ON commission WHEN old.status IN (3, 4)
BEGIN
    SELECT raise(ABORT, 'paid_is_final');
END;
CREATE TRIGGER commission_paid_is_final BEFORE UPDATE ON commission WHEN old.status = 4
BEGIN
    SELECT raise(ABORT, 'paid_is_final');
END;
CREATE TRIGGER commission_in_payout_is_frozen BEFORE UPDATE ON commission
WHEN old.status = 3
     AND (old.id <> new.id OR old.affiliate_id <> new.affiliate_id OR old.day <> new.day OR old.currency <> new.currency
          OR old.basis <> new.basis OR old.rule_id IS NOT new.rule_id OR old.rule_version <> new.rule_version
          OR old.rate_ppm IS NOT new.rate_ppm OR old.amount <> new.amount OR old.cut <> new.cut
          OR old.hold_until <> new.hold_until
          OR (new.status = 4
              AND NOT EXISTS (SELECT 1 FROM payout_line AS l JOIN payout_payment AS p ON p.id = l.payment_id
                              WHERE l.commission_id = old.id AND l.released = 0 AND p.state = 'paid'))
          OR (new.status NOT IN (3, 4)
              AND EXISTS (SELECT 1 FROM payout_line WHERE commission_id = old.id AND released = 0)))
BEGIN
    SELECT raise(ABORT, 'in_payout');
END;
CREATE TRIGGER commission_locks_by_payout BEFORE UPDATE OF status ON commission
WHEN old.status NOT IN (3, 4)
     AND (new.status = 4
          OR (new.status = 3 AND NOT EXISTS (SELECT 1 FROM payout_line WHERE commission_id = old.id AND released = 0)))
BEGIN
    SELECT raise(ABORT, 'not_in_payout');
END;

-- Why a commission that belongs to no sale is there: given by hand, or for what was reached in a period.
CREATE TABLE commission_entry (
    commission_id INTEGER PRIMARY KEY REFERENCES commission (id) ON DELETE CASCADE CHECK (commission_id < 0),
    kind          TEXT NOT NULL CHECK (kind IN ('bonus', 'adjustment', 'clawback', 'performance')),
    reason        TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    conversion_id INTEGER REFERENCES conversion (id) ON DELETE SET NULL, -- the sale it is about
    bonus_rule_id INTEGER REFERENCES bonus_rule (id),
    affiliate_id  INTEGER NOT NULL,
    from_day      INTEGER, -- of the period it is for
    made_at       INTEGER NOT NULL,
    made_by       TEXT NOT NULL
) STRICT;
-- A period is rewarded once.
CREATE UNIQUE INDEX commission_entry_period ON commission_entry (bonus_rule_id, affiliate_id, from_day)
    WHERE bonus_rule_id IS NOT NULL;

-- Who decided what on commissions, and why; the rows that it was about stand in commission_decision_row.
CREATE TABLE commission_decision (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    at     INTEGER NOT NULL,
    who    TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('approve', 'hold', 'release', 'reject', 'reopen', 'undo', 'payout', 'pay', 'return')),
    reason TEXT NOT NULL DEFAULT '',
    undoes INTEGER UNIQUE REFERENCES commission_decision (id)
) STRICT;

CREATE TABLE commission_decision_row (
    decision_id   INTEGER NOT NULL REFERENCES commission_decision (id),
    commission_id INTEGER NOT NULL,
    before        INTEGER NOT NULL,
    after         INTEGER NOT NULL,
    PRIMARY KEY (decision_id, commission_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX commission_decision_row_commission ON commission_decision_row (commission_id);
CREATE TRIGGER commission_decision_is_kept BEFORE DELETE ON commission_decision
WHEN EXISTS (SELECT 1 FROM commission_decision_row WHERE decision_id = old.id)
BEGIN
    SELECT raise(ABORT, 'decision_is_kept');
END;
CREATE TRIGGER commission_decision_is_frozen BEFORE UPDATE ON commission_decision BEGIN SELECT raise(ABORT, 'decision_is_kept'); END;
CREATE TRIGGER commission_decision_row_is_kept BEFORE DELETE ON commission_decision_row
BEGIN
    SELECT raise(ABORT, 'decision_is_kept');
END;
CREATE TRIGGER commission_decision_row_is_frozen BEFORE UPDATE ON commission_decision_row
BEGIN
    SELECT raise(ABORT, 'decision_is_kept');
END;

-- How a commission was before it was computed anew.
CREATE TABLE commission_history (
    commission_id INTEGER NOT NULL,
    at            INTEGER NOT NULL,
    batch_id      INTEGER NOT NULL, -- what made it change
    affiliate_id  INTEGER NOT NULL,
    day           INTEGER NOT NULL,
    currency      TEXT NOT NULL,
    basis         INTEGER NOT NULL,
    rule_id       INTEGER,
    rule_version  INTEGER NOT NULL,
    rate_ppm      INTEGER,
    amount        INTEGER NOT NULL,
    cut           INTEGER NOT NULL,
    status        INTEGER NOT NULL,
    hold_until    INTEGER NOT NULL
) STRICT;
CREATE INDEX commission_history_commission ON commission_history (commission_id);
CREATE INDEX commission_history_batch ON commission_history (batch_id);
CREATE TRIGGER commission_history_is_kept BEFORE DELETE ON commission_history BEGIN SELECT raise(ABORT, 'history_is_kept'); END;
CREATE TRIGGER commission_history_is_frozen BEFORE UPDATE ON commission_history BEGIN SELECT raise(ABORT, 'history_is_kept'); END;

-- How an affiliate is paid. What is empty was not told.
CREATE TABLE payout_account (
    affiliate_id INTEGER PRIMARY KEY REFERENCES affiliate (id) ON DELETE CASCADE,
    method       TEXT NOT NULL DEFAULT 'none'
                 CHECK (method IN ('none', 'paypal', 'wise', 'sepa', 'ach', 'bank', 'gift-card', 'product', 'other')),
    currency     TEXT NOT NULL DEFAULT '',
    name         TEXT NOT NULL DEFAULT '',
    is_company   INTEGER NOT NULL DEFAULT 0 CHECK (is_company IN (0, 1)),
    email        TEXT NOT NULL DEFAULT '',
    iban         TEXT NOT NULL DEFAULT '',
    bic          TEXT NOT NULL DEFAULT '',
    routing      TEXT NOT NULL DEFAULT '',
    account      TEXT NOT NULL DEFAULT '',
    account_type TEXT NOT NULL DEFAULT 'checking' CHECK (account_type IN ('checking', 'savings')),
    address      TEXT NOT NULL DEFAULT '',
    country      TEXT NOT NULL DEFAULT '',
    minimum      INTEGER CHECK (minimum >= 0),
    maximum      INTEGER CHECK (maximum > 0),
    hold_reason  TEXT NOT NULL DEFAULT '', -- nothing is paid while it is there
    tax_form     TEXT NOT NULL DEFAULT 'none' CHECK (tax_form IN ('none', 'w9', 'w8ben', 'w8bene', 'not-needed')),
    tax_form_day INTEGER,
    tax_id       TEXT NOT NULL DEFAULT '',
    vat_id       TEXT NOT NULL DEFAULT '',
    changed_at   INTEGER NOT NULL
) STRICT;

-- A payout is frozen once it is there: what is wrong with it is voided, and paid anew with a number of its own.
CREATE TABLE payout (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    number      TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 35),
    day         INTEGER NOT NULL, -- on which it is to be paid
    through_day INTEGER NOT NULL, -- the last day of the sales in it
    created_at  INTEGER NOT NULL,
    created_by  TEXT NOT NULL,
    note        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TRIGGER payout_is_kept BEFORE DELETE ON payout BEGIN SELECT raise(ABORT, 'payout_is_kept'); END;
CREATE TRIGGER payout_is_frozen BEFORE UPDATE OF id, number, day, through_day, created_at, created_by ON payout
BEGIN
    SELECT raise(ABORT, 'payout_is_kept');
END;

-- What one affiliate gets in a payout, to the account that was told then.
CREATE TABLE payout_payment (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    payout_id      INTEGER NOT NULL REFERENCES payout (id),
    affiliate_id   INTEGER NOT NULL REFERENCES affiliate (id),
    reference      TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 30),
    currency       TEXT NOT NULL CHECK (length(currency) = 3),
    amount         INTEGER NOT NULL CHECK (amount > 0), -- the sum of its lines
    fee            INTEGER NOT NULL DEFAULT 0 CHECK (fee BETWEEN 0 AND amount), -- kept back, in the same currency
    paid_currency  TEXT NOT NULL CHECK (length(paid_currency) = 3),
    paid_amount    INTEGER NOT NULL CHECK (paid_amount > 0), -- what arrives: amount less fee, in paid_currency
    rate_day       INTEGER, -- of the rates it was converted by
    method         TEXT NOT NULL,
    account        TEXT NOT NULL, -- payout_account as it was, as JSON
    state          TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'exported', 'sent', 'paid', 'failed', 'void')),
    state_at       INTEGER NOT NULL,
    paid_day       INTEGER,
    reason         TEXT NOT NULL DEFAULT '',
    transaction_id TEXT NOT NULL DEFAULT '',
    UNIQUE (payout_id, affiliate_id, currency),
    CHECK ((state = 'paid') = (paid_day IS NOT NULL)),
    CHECK (currency <> paid_currency OR paid_amount = amount - fee)
) STRICT;
CREATE INDEX payout_payment_affiliate ON payout_payment (affiliate_id);
CREATE TRIGGER payout_payment_is_kept BEFORE DELETE ON payout_payment BEGIN SELECT raise(ABORT, 'payout_is_kept'); END;
CREATE TRIGGER payout_payment_is_frozen
BEFORE UPDATE OF id, payout_id, affiliate_id, reference, currency, amount, fee, paid_currency, paid_amount, rate_day, method,
                 account
ON payout_payment
BEGIN
    SELECT raise(ABORT, 'payout_is_kept');
END;
CREATE TRIGGER payout_payment_ends_once BEFORE UPDATE OF state, paid_day ON payout_payment
WHEN old.state IN ('paid', 'failed', 'void')
BEGIN
    SELECT raise(ABORT, 'payment_has_ended');
END;
CREATE TRIGGER payout_payment_is_whole BEFORE UPDATE OF state ON payout_payment
WHEN new.state = 'paid'
     AND new.amount <> (SELECT ifnull(sum(amount), 0) FROM payout_line WHERE payment_id = new.id AND released = 0)
BEGIN
    SELECT raise(ABORT, 'payment_is_not_whole');
END;

-- A commission is in one payout at a time; what a payment that failed or was voided released may be in another.
CREATE TABLE payout_line (
    payment_id    INTEGER NOT NULL REFERENCES payout_payment (id),
    commission_id INTEGER NOT NULL, -- of a released line it may be gone: it was computed anew since
    amount        INTEGER NOT NULL,
    released      INTEGER NOT NULL DEFAULT 0 CHECK (released IN (0, 1)),
    PRIMARY KEY (payment_id, commission_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX payout_line_once ON payout_line (commission_id) WHERE released = 0;
CREATE TRIGGER payout_line_fits BEFORE INSERT ON payout_line
WHEN new.released <> 0
     OR NOT EXISTS (SELECT 1 FROM payout_payment AS p JOIN commission AS m ON m.id = new.commission_id
                    WHERE p.id = new.payment_id AND p.state = 'open' AND m.affiliate_id = p.affiliate_id
                      AND m.currency = p.currency AND m.amount = new.amount AND m.status = 2)
BEGIN
    SELECT raise(ABORT, 'not_to_be_paid');
END;
CREATE TRIGGER payout_line_is_kept BEFORE DELETE ON payout_line BEGIN SELECT raise(ABORT, 'payout_is_kept'); END;
CREATE TRIGGER payout_line_is_frozen BEFORE UPDATE ON payout_line
WHEN old.released = 1 OR old.payment_id <> new.payment_id OR old.commission_id <> new.commission_id OR old.amount <> new.amount
     OR (new.released = 1
         AND NOT EXISTS (SELECT 1 FROM payout_payment WHERE id = old.payment_id AND state IN ('failed', 'void')))
BEGIN
    SELECT raise(ABORT, 'payout_is_kept');
END;

-- The files written for a payout: what was in them is known by its hash.
CREATE TABLE payout_file (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    payout_id  INTEGER NOT NULL REFERENCES payout (id),
    format     TEXT NOT NULL,
    name       TEXT NOT NULL,
    sha256     BLOB NOT NULL CHECK (length(sha256) = 32),
    payments   INTEGER NOT NULL,
    written_at INTEGER NOT NULL
) STRICT;
CREATE INDEX payout_file_payout ON payout_file (payout_id);
CREATE TRIGGER payout_file_is_kept BEFORE DELETE ON payout_file BEGIN SELECT raise(ABORT, 'payout_is_kept'); END;
CREATE TRIGGER payout_file_is_frozen BEFORE UPDATE ON payout_file BEGIN SELECT raise(ABORT, 'payout_is_kept'); END;

-- Invoices that the payer writes for its partners (self-billing): one for a payment that was made, in a series of its own that counts
-- on within a year and has no gap. What is in them is kept as it was then, so that the same one can be written again.
CREATE TABLE invoice (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    year       INTEGER NOT NULL CHECK (year BETWEEN 1970 AND 9999),
    sequence   INTEGER NOT NULL CHECK (sequence >= 1),
    number     TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 35),
    payment_id INTEGER NOT NULL UNIQUE REFERENCES payout_payment (id),
    day        INTEGER NOT NULL,
    content    TEXT NOT NULL, -- names, addresses, VAT ids and amounts, as JSON
    issued_at  INTEGER NOT NULL,
    issued_by  TEXT NOT NULL,
    UNIQUE (year, sequence)
) STRICT;
CREATE TRIGGER invoice_counts_on BEFORE INSERT ON invoice
WHEN new.sequence <> 1 + (SELECT ifnull(max(sequence), 0) FROM invoice WHERE year = new.year)
     OR EXISTS (SELECT 1 FROM invoice WHERE id = new.id OR number = new.number OR payment_id = new.payment_id)
     OR NOT EXISTS (SELECT 1 FROM payout_payment WHERE id = new.payment_id AND state = 'paid')
BEGIN
    SELECT raise(ABORT, 'invoice_counts_on');
END;
CREATE TRIGGER invoice_is_frozen BEFORE UPDATE ON invoice BEGIN SELECT raise(ABORT, 'invoice_is_kept'); END;
CREATE TRIGGER invoice_is_kept BEFORE DELETE ON invoice BEGIN SELECT raise(ABORT, 'invoice_is_kept'); END;

-- A commission export of another system held against our own commissions: what was compared, and when. A newer one of the same source
-- takes the place of those whose days it covers.
CREATE TABLE reconciliation (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    source        TEXT NOT NULL COLLATE NOCASE CHECK (length(source) BETWEEN 1 AND 100),
    profile_key   TEXT NOT NULL,
    file_name     TEXT NOT NULL,
    fingerprint   BLOB NOT NULL,
    first_day     INTEGER NOT NULL,
    last_day      INTEGER NOT NULL,
    made_at       INTEGER NOT NULL,
    made_by       TEXT NOT NULL,
    matched       INTEGER NOT NULL CHECK (matched >= 0),
    refused       INTEGER NOT NULL CHECK (refused >= 0), -- lines of the file that could not be read
    superseded_by INTEGER REFERENCES reconciliation (id) CHECK (superseded_by > id),
    CHECK (first_day <= last_day)
) STRICT;
CREATE TRIGGER reconciliation_is_kept BEFORE DELETE ON reconciliation BEGIN SELECT raise(ABORT, 'reconciliation_is_kept'); END;
CREATE TRIGGER reconciliation_is_frozen BEFORE UPDATE ON reconciliation
WHEN old.superseded_by IS NOT NULL OR new.superseded_by IS NULL OR old.id <> new.id OR old.source <> new.source
     OR old.profile_key <> new.profile_key OR old.file_name <> new.file_name OR old.fingerprint <> new.fingerprint
     OR old.first_day <> new.first_day OR old.last_day <> new.last_day OR old.made_at <> new.made_at OR old.made_by <> new.made_by
     OR old.matched <> new.matched OR old.refused <> new.refused
     OR NOT EXISTS (SELECT 1 FROM reconciliation AS r WHERE r.id = new.superseded_by AND r.source = old.source
                      AND r.first_day <= old.first_day AND r.last_day >= old.last_day)
BEGIN
    SELECT raise(ABORT, 'reconciliation_is_kept');
END;

-- What it comes to in one currency. Where lines differ somebody has to say why, once, before those it is about are paid.
CREATE TABLE reconciliation_variance (
    reconciliation_id INTEGER NOT NULL REFERENCES reconciliation (id),
    currency          TEXT NOT NULL CHECK (length(currency) = 3),
    ours              INTEGER NOT NULL,
    theirs            INTEGER NOT NULL,
    differing         INTEGER NOT NULL CHECK (differing >= 0), -- lines
    explanation       TEXT CHECK (length(explanation) BETWEEN 1 AND 500),
    explained_at      INTEGER,
    explained_by      TEXT,
    PRIMARY KEY (reconciliation_id, currency),
    CHECK (differing > 0 OR (ours = theirs AND explanation IS NULL)),
    CHECK ((explanation IS NULL) = (explained_at IS NULL) AND (explanation IS NULL) = (explained_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TRIGGER reconciliation_variance_is_kept BEFORE DELETE ON reconciliation_variance
BEGIN
    SELECT raise(ABORT, 'reconciliation_is_kept');
END;
CREATE TRIGGER reconciliation_variance_is_explained_once BEFORE UPDATE ON reconciliation_variance
WHEN old.explanation IS NOT NULL OR new.explanation IS NULL OR old.reconciliation_id <> new.reconciliation_id
     OR old.currency <> new.currency OR old.ours <> new.ours OR old.theirs <> new.theirs OR old.differing <> new.differing
BEGIN
    SELECT raise(ABORT, 'reconciliation_is_kept');
END;

-- A sale and affiliate that do not match, as they stood then: the sale may have gone or changed since, so nothing refers to it.
CREATE TABLE reconciliation_line (
    reconciliation_id INTEGER NOT NULL,
    position      INTEGER NOT NULL,
    currency      TEXT NOT NULL,
    outcome       TEXT NOT NULL CHECK (outcome IN ('differs', 'missing-here', 'missing-there')),
    reason        TEXT NOT NULL CHECK (reason IN ('status', 'affiliate', 'currency', 'decision', 'rounding', 'cap', 'basis', 'rate',
                                                  'no-order', 'no-owner', 'unclear')),
    conversion_id INTEGER, -- NULL: the order is not known here
    order_number  TEXT NOT NULL,
    reference     TEXT NOT NULL, -- the other system's number
    day           INTEGER NOT NULL,
    affiliate_id  INTEGER, -- NULL: nobody knows the partner
    partner       TEXT NOT NULL,
    ours          INTEGER NOT NULL,
    theirs        INTEGER NOT NULL,
    our_status    INTEGER NOT NULL CHECK (our_status BETWEEN 1 AND 5), -- of the sale
    their_status  INTEGER CHECK (their_status BETWEEN 1 AND 5), -- NULL: the file does not have it
    our_basis     INTEGER,
    their_sale    INTEGER,
    rate_ppm      INTEGER,
    file_lines    INTEGER NOT NULL CHECK (file_lines >= 0),
    other         TEXT NOT NULL DEFAULT '', -- the affiliate or currency of the other side
    PRIMARY KEY (reconciliation_id, position),
    FOREIGN KEY (reconciliation_id, currency) REFERENCES reconciliation_variance (reconciliation_id, currency)
) STRICT, WITHOUT ROWID;
CREATE INDEX reconciliation_line_affiliate ON reconciliation_line (affiliate_id) WHERE affiliate_id IS NOT NULL;
CREATE TRIGGER reconciliation_line_is_frozen BEFORE UPDATE ON reconciliation_line
BEGIN
    SELECT raise(ABORT, 'reconciliation_is_kept');
END;
CREATE TRIGGER reconciliation_line_is_kept BEFORE DELETE ON reconciliation_line
BEGIN
    SELECT raise(ABORT, 'reconciliation_is_kept');
END;

-- Nobody is paid while a comparison about them differs and nobody has said why.
CREATE TRIGGER payout_payment_is_explained BEFORE UPDATE OF state ON payout_payment
WHEN new.state = 'paid'
     AND EXISTS (SELECT 1 FROM reconciliation_line AS l JOIN reconciliation AS r ON r.id = l.reconciliation_id
                 JOIN reconciliation_variance AS v ON v.reconciliation_id = r.id AND v.currency = l.currency
                 WHERE l.affiliate_id = new.affiliate_id AND l.currency = new.currency AND r.superseded_by IS NULL
                   AND v.explanation IS NULL
                   AND r.first_day <= (SELECT through_day FROM payout WHERE id = new.payout_id))
BEGIN
    SELECT raise(ABORT, 'variance_unexplained');
END;

-- Sums per affiliate (0: nobody), currency and order day. Clicks and impressions stand in the row of the program's currency.
CREATE TABLE stat_day (
    affiliate_id  INTEGER NOT NULL,
    currency      TEXT NOT NULL,
    day           INTEGER NOT NULL,
    clicks        INTEGER NOT NULL DEFAULT 0,
    impressions   INTEGER NOT NULL DEFAULT 0,
    leads         INTEGER NOT NULL DEFAULT 0,
    actions       INTEGER NOT NULL DEFAULT 0,
    sales         INTEGER NOT NULL DEFAULT 0, -- not cancelled
    new_customers INTEGER NOT NULL DEFAULT 0,
    refunds       INTEGER NOT NULL DEFAULT 0, -- sales refunded in part or in full
    gross         INTEGER NOT NULL DEFAULT 0, -- of sales not cancelled
    discount      INTEGER NOT NULL DEFAULT 0,
    refunded      INTEGER NOT NULL DEFAULT 0,
    net           INTEGER NOT NULL DEFAULT 0, -- gross - discount - refunded
    commission    INTEGER NOT NULL DEFAULT 0, -- neither rejected nor reversed
    PRIMARY KEY (affiliate_id, currency, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE feedback (
    id           INTEGER PRIMARY KEY,
    affiliate_id INTEGER NOT NULL REFERENCES affiliate (id) ON DELETE CASCADE,
    from_day     INTEGER NOT NULL,
    to_day       INTEGER NOT NULL,
    subject      TEXT NOT NULL,
    body         TEXT NOT NULL,
    state        TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'sent')),
    changed_at   INTEGER NOT NULL,
    UNIQUE (affiliate_id, from_day, to_day)
) STRICT;

-- What was decided on a suggestion, with the numbers as they stood.
CREATE TABLE recommendation (
    id           INTEGER PRIMARY KEY,
    affiliate_id INTEGER NOT NULL REFERENCES affiliate (id) ON DELETE CASCADE,
    kind         TEXT NOT NULL CHECK (kind IN ('raise', 'bonus', 'recognition', 'reactivate', 'coach')),
    from_day     INTEGER NOT NULL,
    to_day       INTEGER NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('accepted', 'dismissed')),
    note         TEXT NOT NULL DEFAULT '',
    evidence     TEXT NOT NULL,
    cost         INTEGER NOT NULL,
    currency     TEXT NOT NULL,
    decided_at   INTEGER NOT NULL,
    UNIQUE (affiliate_id, kind, from_day, to_day)
) STRICT;

-- Append-only: what changed, when, from what to what.
CREATE TABLE audit (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        INTEGER NOT NULL,
    entity    TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    action    TEXT NOT NULL,
    before    TEXT NOT NULL DEFAULT '',
    after     TEXT NOT NULL DEFAULT '',
    who       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX audit_entity ON audit (entity, entity_id);
CREATE TRIGGER audit_is_kept_update BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'audit_is_kept'); END;
CREATE TRIGGER audit_is_kept_delete BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'audit_is_kept'); END;

INSERT INTO setting (key, value) VALUES ('schema.description', 'Initial schema'), ('schema.min_reader', '1');
