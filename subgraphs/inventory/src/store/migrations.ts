/** The tables of inventory, made once each in this order. What was released is never edited: a change is a new one. */
export const migrations: string[] = [
  `
  CREATE TABLE locations (
    id text COLLATE "C" PRIMARY KEY,
    name text NOT NULL,
    country text NOT NULL,
    position int GENERATED ALWAYS AS IDENTITY
  );

  CREATE TABLE levels (
    sku text COLLATE "C",
    location_id text COLLATE "C" REFERENCES locations,
    on_hand int NOT NULL DEFAULT 0,
    reserved int NOT NULL DEFAULT 0,
    PRIMARY KEY (sku, location_id),
    CONSTRAINT reserved_is_on_hand CHECK (0 <= reserved AND reserved <= on_hand)
  );

  -- The history that levels follow from: only ever appended to.
  CREATE TABLE movements (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz(3) NOT NULL DEFAULT now(),
    sku text COLLATE "C" NOT NULL,
    location_id text COLLATE "C" NOT NULL REFERENCES locations,
    kind text NOT NULL CHECK (kind IN
      ('RECEIPT', 'ADJUSTMENT', 'TRANSFER_IN', 'TRANSFER_OUT', 'RESERVATION', 'RELEASE', 'SHIPMENT', 'RETURN')),
    quantity int NOT NULL CHECK (quantity <> 0),
    reference text,
    actor text
  );
  CREATE INDEX movements_of_sku ON movements (sku, id DESC);

  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is only appended to', TG_TABLE_NAME;
  END $$;
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON movements
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  -- What levels must be; an audit compares.
  CREATE VIEW levels_by_movements AS
    SELECT sku, location_id,
      coalesce(sum(quantity) FILTER (WHERE kind NOT IN ('RESERVATION', 'RELEASE')), 0)::int AS on_hand,
      coalesce(sum(quantity) FILTER (WHERE kind IN ('RESERVATION', 'RELEASE', 'SHIPMENT')), 0)::int AS reserved
    FROM movements GROUP BY sku, location_id;

  CREATE TABLE reservations (
    order_id text PRIMARY KEY,
    -- RELEASED without lines is an order that was cancelled before it was heard of.
    status text NOT NULL CHECK (status IN ('HELD', 'REFUSED', 'RELEASED')),
    at timestamptz(3) NOT NULL DEFAULT now()
  );
  CREATE TABLE reservation_lines (
    order_id text REFERENCES reservations,
    sku text COLLATE "C",
    location_id text COLLATE "C",
    quantity int NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (order_id, sku, location_id),
    FOREIGN KEY (sku, location_id) REFERENCES levels
  );
  CREATE INDEX reservation_lines_of_level ON reservation_lines (sku, location_id);

  -- The keys of corrections that were made: sent again they answer the first result.
  CREATE TABLE adjustments (
    actor text,
    idempotency_key text,
    input_hash text NOT NULL,
    sku text NOT NULL,
    movement_id bigint NOT NULL REFERENCES movements,
    at timestamptz(3) NOT NULL DEFAULT now(),
    PRIMARY KEY (actor, idempotency_key)
  );
  `,
  `
  -- ENDED: all that was held has left, or was given up.
  ALTER TABLE reservations DROP CONSTRAINT reservations_status_check,
    ADD CONSTRAINT reservations_status_check CHECK (status IN ('HELD', 'REFUSED', 'RELEASED', 'ENDED'));
  -- Where an order's units were sent from: what comes back goes there.
  CREATE INDEX shipments_of_order ON movements (reference, sku) WHERE kind = 'SHIPMENT';

  -- At so many available or fewer a sku runs low; others have the setting's.
  CREATE TABLE reorder_points (
    sku text COLLATE "C" PRIMARY KEY,
    quantity int NOT NULL CHECK (quantity >= 0)
  );
  `,
  `
  -- What left for an order and what of it came back.
  DROP INDEX shipments_of_order;
  CREATE INDEX parcels_of_order ON movements (reference, sku) WHERE kind IN ('SHIPMENT', 'RETURN');
  `,
  `
  -- Keys of every change that staff asks for, not of corrections alone: each with what it answered at first.
  ALTER TABLE adjustments ALTER COLUMN sku DROP NOT NULL, ALTER COLUMN movement_id DROP NOT NULL, ADD COLUMN answer jsonb;
  `,
];
