/** The tables of payments, made once each in this order. What was released is never edited: a change is a new one. */
export const migrations: string[] = [
  `
  CREATE TABLE payments (
    id text PRIMARY KEY,
    order_id text NOT NULL,
    customer_id text,
    guest_id text,
    amount bigint NOT NULL CHECK (amount > 0),
    captured bigint NOT NULL DEFAULT 0,
    refunded bigint NOT NULL DEFAULT 0,
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    status text NOT NULL DEFAULT 'PENDING' CHECK (status IN ('PENDING', 'REQUIRES_ACTION', 'AUTHORIZED',
      'PARTIALLY_CAPTURED', 'CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED', 'VOIDED', 'DECLINED')),
    brand text,
    last4 text,
    decline_reason text,
    tries int NOT NULL DEFAULT 0,
    cancelled boolean NOT NULL DEFAULT false,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    -- When there is something to do; null when there is not.
    due_at timestamptz DEFAULT now(),
    -- Who works on it, until when: a claim that ran out is anybody's.
    claim uuid,
    claimed_until timestamptz,
    CONSTRAINT refunded_is_captured CHECK (0 <= refunded AND refunded <= captured AND captured <= amount)
  );
  -- One order is paid for once.
  CREATE UNIQUE INDEX one_live_payment_an_order ON payments (order_id) WHERE status NOT IN ('DECLINED', 'VOIDED');
  CREATE INDEX payments_of_order ON payments (order_id);
  CREATE INDEX payments_newest ON payments (created_at DESC, id DESC);
  CREATE INDEX payments_due ON payments (due_at) WHERE due_at IS NOT NULL;

  -- Orders that were cancelled: what is asked for them later is not begun.
  CREATE TABLE cancelled_orders (
    order_id text PRIMARY KEY,
    at timestamptz(3) NOT NULL DEFAULT now()
  );

  CREATE TABLE transactions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payment_id text NOT NULL REFERENCES payments,
    kind text NOT NULL CHECK (kind IN ('AUTHORIZATION', 'CAPTURE', 'REFUND', 'VOID')),
    amount bigint NOT NULL CHECK (amount > 0),
    succeeded boolean NOT NULL,
    failure_reason text,
    reference text,
    at timestamptz(3) NOT NULL DEFAULT now()
  );
  CREATE INDEX transactions_of_payment ON transactions (payment_id, id);

  CREATE TABLE ledger_entries (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    group_id uuid NOT NULL,
    payment_id text NOT NULL REFERENCES payments,
    account text NOT NULL,
    debit bigint NOT NULL CHECK (debit >= 0),
    credit bigint NOT NULL CHECK (credit >= 0),
    currency text NOT NULL,
    at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT one_side CHECK ((debit > 0) <> (credit > 0))
  );
  CREATE INDEX ledger_groups ON ledger_entries (group_id);
  CREATE INDEX ledger_times ON ledger_entries (at);
  CREATE INDEX ledger_of_payment ON ledger_entries (payment_id);

  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is only appended to', TG_TABLE_NAME;
  END $$;
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON transactions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  -- Looked at when the transaction commits, once all entries of the group are there.
  CREATE FUNCTION refuse_imbalance() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM ledger_entries WHERE group_id = NEW.group_id
               GROUP BY currency HAVING sum(debit) <> sum(credit)) THEN
      RAISE EXCEPTION 'the entries of group % do not balance', NEW.group_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER balanced AFTER INSERT ON ledger_entries
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_imbalance();
  `,
  `
  -- What was held and not captured was let go; and: the provider refused something that finance has to look at.
  ALTER TABLE payments ADD COLUMN released boolean NOT NULL DEFAULT false,
    ADD COLUMN needs_attention boolean NOT NULL DEFAULT false;
  UPDATE payments SET released = true WHERE status = 'VOIDED';
  CREATE INDEX payments_to_look_at ON payments (created_at) WHERE needs_attention;

  -- What is to be done, or was done, for a payment after it was authorised; the id is the provider's key.
  CREATE SEQUENCE operation_order;
  CREATE TABLE operations (
    id text PRIMARY KEY DEFAULT to_char(nextval('operation_order'), 'FM000000000000') || '-' || gen_random_uuid(),
    payment_id text NOT NULL REFERENCES payments,
    kind text NOT NULL CHECK (kind IN ('CAPTURE', 'REFUND', 'RELEASE')),
    cause text NOT NULL,
    amount bigint NOT NULL CHECK (amount >= 0),
    status text NOT NULL DEFAULT 'PENDING' CHECK (status IN ('PENDING', 'DONE', 'FAILED')),
    failure text,
    tries int NOT NULL DEFAULT 0,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    due_at timestamptz DEFAULT now(),
    claim uuid,
    claimed_until timestamptz,
    -- A parcel is charged once, a return is paid back once.
    CONSTRAINT once_a_cause UNIQUE (payment_id, kind, cause)
  );
  CREATE INDEX operations_due ON operations (due_at) WHERE status = 'PENDING';
  CREATE INDEX operations_pending ON operations (payment_id, id) WHERE status = 'PENDING';
  `,
  `
  -- What pays again: the provider's reference and what may be shown, never a card number.
  CREATE TABLE payment_methods (
    id text PRIMARY KEY,
    customer_id text NOT NULL,
    reference text NOT NULL,
    fingerprint text NOT NULL,
    brand text NOT NULL,
    last4 text NOT NULL CHECK (last4 ~ '^[0-9]{4}$'),
    expiry_month int NOT NULL CHECK (expiry_month BETWEEN 1 AND 12),
    expiry_year int NOT NULL CHECK (expiry_year BETWEEN 2000 AND 2200),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    place bigint GENERATED ALWAYS AS IDENTITY,
    CONSTRAINT one_card_once UNIQUE (customer_id, fingerprint)
  );
  CREATE INDEX payment_methods_of ON payment_methods (customer_id, place);

  -- What the provider is yet to be told of methods, or would have to be, were we to die while it is asked. The id is its
  -- key: the method's, or of a FORGET the customer's.
  CREATE TABLE method_errands (
    id text PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('KEEP', 'REMOVE', 'FORGET')),
    customer_id text NOT NULL,
    -- Of a KEEP: whose card.
    payment_id text REFERENCES payments,
    tries int NOT NULL DEFAULT 0,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    due_at timestamptz NOT NULL DEFAULT now(),
    claim uuid,
    claimed_until timestamptz
  );
  CREATE INDEX method_errands_due ON method_errands (due_at);
  CREATE INDEX method_errands_of ON method_errands (customer_id);

  -- Cards that an account tried to save within the last hour.
  CREATE TABLE method_attempts (
    customer_id text NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX method_attempts_of ON method_attempts (customer_id, at);
  CREATE INDEX method_attempts_old ON method_attempts (at);

  -- Accounts that are gone: nothing that was under way for one is kept under it any more.
  CREATE TABLE erased_customers (
    customer_id text PRIMARY KEY,
    at timestamptz(3) NOT NULL DEFAULT now()
  );

  -- The card is to be kept once the provider holds the amount.
  ALTER TABLE payments ADD COLUMN saves_method boolean NOT NULL DEFAULT false;
  CREATE INDEX payments_of_customer ON payments (customer_id) WHERE customer_id IS NOT NULL;
  `,
  `
  -- What was captured by hand and is no parcel's share yet; and what parcels could not be charged.
  ALTER TABLE payments ADD COLUMN prepaid bigint NOT NULL DEFAULT 0 CHECK (prepaid >= 0),
    ADD COLUMN missing bigint NOT NULL DEFAULT 0 CHECK (missing >= 0);
  UPDATE payments SET missing = failed.amount
    FROM (SELECT payment_id, sum(amount) AS amount FROM operations
          WHERE kind = 'CAPTURE' AND status = 'FAILED' GROUP BY payment_id) AS failed
    WHERE failed.payment_id = payments.id;

  -- Finance's own, with what it wrote of it.
  ALTER TABLE operations ADD COLUMN by_hand boolean NOT NULL DEFAULT false, ADD COLUMN reason text;

  -- What finance asked for, by the key that makes asking again harmless.
  CREATE TABLE requests_by_hand (
    actor text NOT NULL,
    idempotency_key text NOT NULL,
    input_hash text NOT NULL,
    payment_id text NOT NULL REFERENCES payments,
    -- None of a void while the provider has not answered: that is the payment's own.
    operation_id text REFERENCES operations,
    at timestamptz(3) NOT NULL DEFAULT now(),
    PRIMARY KEY (actor, idempotency_key)
  );
  `,
  `
  -- Where and until when the shopper confirms; of a payment that waits for it alone.
  ALTER TABLE payments ADD COLUMN action_kind text, ADD COLUMN action_url text, ADD COLUMN action_until timestamptz(3);
  `,
];
