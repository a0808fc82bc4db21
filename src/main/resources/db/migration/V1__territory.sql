-- The ground under every table: which territory a transaction works for, and the rows it may see.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

alter default privileges in schema public grant select, insert, update, delete on tables to "${appRole}";
alter default privileges in schema public grant usage, select on sequences to "${appRole}";

-- A pooled connection holds '' after a transaction that set the territory locally: that is no territory.
create function current_territory() returns integer
    language sql stable parallel safe
    return nullif(current_setting('declic.territory', true), '')::integer;

-- Lower case without accents, the form in which everything is searched.
create function fold(value text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, value));

-- Lays the territory's wall around a table; every table of people's or staff's data calls it.
create procedure protect(name regclass)
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', name);
    execute format('create policy territory_rows on %s using (territory_id = current_territory()) '
                       || 'with check (territory_id = current_territory())', name);
end
$$;

create table territory
(
    id                         integer generated always as identity primary key,
    version                    integer      not null default 0,
    slug                       varchar(40)  not null unique,
    name                       varchar(120) not null,
    host                       varchar(253) unique,
    receipt_prefix             varchar(6)   not null,
    fictional                  boolean      not null default false,
    minimum_deprivation_months integer      not null default 12 check (minimum_deprivation_months >= 0),
    minimum_residence_months   integer      not null default 6 check (minimum_residence_months >= 0),
    minimum_contract_quarters  integer      not null default 96 check (minimum_contract_quarters > 0),
    answer_delay_days          integer      not null default 7 check (answer_delay_days > 0),
    first_call_days            integer      not null default 15 check (first_call_days > 0),
    target_ebe                 integer      not null default 100 check (target_ebe >= 0),
    target_elsewhere           integer      not null default 50 check (target_elsewhere >= 0),
    candidacy_date_event       varchar(30)  not null default 'REGISTRATION',
    legal_basis                varchar(30)  not null default 'PUBLIC_INTEREST',
    committee_name             varchar(120) not null default 'Comité local pour l’emploi',
    committee_colleges         text[]       not null default '{}',
    contact_name               varchar(120),
    contact_phone              varchar(20),
    contact_email              varchar(254),
    daily_sms_ceiling          integer      not null default 300 check (daily_sms_ceiling >= 0),
    next_receipt               integer      not null default 1
);

alter table territory enable row level security;
create policy seen_by_all on territory for select using (true);
create policy opened_by_all on territory for insert with check (true);
create policy changed_by_its_own on territory for update using (id = current_territory());

create table neighbourhood
(
    territory_id integer      not null default current_territory() references territory,
    id           uuid         not null,
    version      integer      not null default 0,
    name         varchar(120) not null,
    primary key (territory_id, id),
    unique (territory_id, name)
);
call protect('neighbourhood');

-- A street's name as it is compared: folded, without punctuation, its short forms written out.
create function plain_street(name text) returns text
    language sql immutable parallel safe strict
    return (select coalesce(string_agg(coalesce(short.written_out, word.text), ' ' order by word.place), '')
            from regexp_split_to_table(fold(name), '[[:space:][:punct:]’]+') with ordinality as word (text, place)
                     left join (values ('r', 'rue'), ('av', 'avenue'), ('ave', 'avenue'), ('bd', 'boulevard'),
                                       ('bld', 'boulevard'), ('bvd', 'boulevard'), ('pl', 'place'), ('imp', 'impasse'),
                                       ('all', 'allee'), ('che', 'chemin'), ('res', 'residence'), ('sq', 'square'),
                                       ('fg', 'faubourg'), ('fbg', 'faubourg'), ('st', 'saint'), ('ste', 'sainte'),
                                       ('dr', 'docteur'), ('gal', 'general'), ('mal', 'marechal'))
                as short (text, written_out) on short.text = word.text
            where word.text <> '');

-- One row per street side or range of numbers; which of them are inside is imported by the team and is not public.
create table street
(
    territory_id     integer      not null default current_territory() references territory,
    id               uuid         not null,
    version          integer      not null default 0,
    name             varchar(120) not null,
    plain_name       text         not null generated always as (plain_street(name)) stored,
    neighbourhood_id uuid,
    from_number      integer,
    to_number        integer,
    parity           varchar(4)   not null default 'BOTH' check (parity in ('BOTH', 'EVEN', 'ODD')),
    inside           boolean      not null,
    primary key (territory_id, id),
    foreign key (territory_id, neighbourhood_id) references neighbourhood
);
create index street_by_name on street (territory_id, plain_name);
call protect('street');

create table drop_in_point
(
    territory_id integer      not null default current_territory() references territory,
    id           uuid         not null,
    version      integer      not null default 0,
    name         varchar(120) not null,
    address      varchar(200) not null,
    opening      varchar(200),
    phone        varchar(20),
    primary key (territory_id, id),
    unique (territory_id, name)
);
call protect('drop_in_point');
