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
    attribution_rule TEXT NOT NULL DEFAULT 'coupon-first' CHECK (attribution_rule IN ('coupon-first', 'link-first')),
    click_rule       TEXT NOT NULL DEFAULT 'last-click' CHECK (click_rule IN ('last-click', 'first-click')),
    hold_days        INTEGER NOT NULL DEFAULT 30 CHECK (hold_days BETWEEN 0 AND 730),
    payout_threshold INTEGER NOT NULL DEFAULT 0 CHECK (payout_threshold >= 0),
    payout_day       INTEGER NOT NULL DEFAULT 15 CHECK (payout_day BETWEEN 1 AND 28),
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
    kind        INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
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
-- codes change. kind: CodeColumn of storage/importstorerows.h.
CREATE TABLE conversion_code (
    conversion_id INTEGER NOT NULL REFERENCES conversion (id) ON DELETE CASCADE,
    kind          INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
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

CREATE TABLE commission_rule (
    id           INTEGER PRIMARY KEY,
    plan_id      INTEGER NOT NULL REFERENCES commission_plan (id),
    number       INTEGER NOT NULL CHECK (number >= 1),
    version      INTEGER NOT NULL CHECK (version >= 1),
    scope        TEXT NOT NULL CHECK (scope IN ('affiliate', 'tier', 'product', 'program')),
    affiliate_id INTEGER REFERENCES affiliate (id),
    tier_id      INTEGER REFERENCES tier (id),
    product      TEXT NOT NULL DEFAULT '',
    applies_to   INTEGER NOT NULL DEFAULT 1 CHECK (applies_to IN (1, 2, 3)),
    rate_ppm     INTEGER CHECK (rate_ppm BETWEEN 0 AND 1000000),
    flat         INTEGER CHECK (flat >= 0),
    currency     TEXT NOT NULL DEFAULT '',
    valid_from   INTEGER,
    valid_to     INTEGER,
    UNIQUE (plan_id, number, version),
    CHECK ((rate_ppm IS NULL) <> (flat IS NULL)),
    CHECK ((scope = 'affiliate') = (affiliate_id IS NOT NULL)),
    CHECK ((scope = 'tier') = (tier_id IS NOT NULL)),
    CHECK ((scope = 'product') = (product <> '')),
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;

-- What a sale earned, with the terms that made it. status: the numbers of core/entities.h, 4 is paid.
-- The id is made of conversion and sequence: the rows of a conversion lie together and are found without an index, which
-- every import would have to feed.
CREATE TABLE commission (
    id            INTEGER PRIMARY KEY CHECK (id = conversion_id * 1024 + sequence),
    conversion_id INTEGER NOT NULL REFERENCES conversion (id),
    sequence      INTEGER NOT NULL CHECK (sequence BETWEEN 1 AND 1023),
    affiliate_id  INTEGER NOT NULL REFERENCES affiliate (id),
    currency      TEXT NOT NULL,
    basis         INTEGER NOT NULL,
    rule_id       INTEGER NOT NULL REFERENCES commission_rule (id),
    rule_version  INTEGER NOT NULL,
    rate_ppm      INTEGER,
    amount        INTEGER NOT NULL,
    status        INTEGER NOT NULL CHECK (status BETWEEN 1 AND 7),
    hold_until    INTEGER NOT NULL
) STRICT;

CREATE TRIGGER commission_paid_is_final BEFORE UPDATE ON commission WHEN old.status = 4
BEGIN
    SELECT raise(ABORT, 'paid_is_final');
END;
CREATE TRIGGER commission_paid_is_kept BEFORE DELETE ON commission WHEN old.status = 4
BEGIN
    SELECT raise(ABORT, 'paid_is_final');
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
    after     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TRIGGER audit_is_kept_update BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'audit_is_kept'); END;
CREATE TRIGGER audit_is_kept_delete BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'audit_is_kept'); END;

INSERT INTO setting (key, value) VALUES ('schema.description', 'Initial schema'), ('schema.min_reader', '1');
