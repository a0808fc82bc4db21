-- The trades of the ROME 4.0 and the names people know them by, once «import-rome» has read them. Public reference data, the same
-- for every territory: the owner writes it, the application only reads.
create table trade
(
    code    char(5) primary key,
    name    varchar(250) not null,
    edition varchar(120) not null
);

create table trade_name
(
    code        char(5)      not null references trade,
    name        varchar(250) not null,
    search_text text         not null generated always as (fold(name)) stored,
    primary key (code, name)
);
create index trade_name_search on trade_name using gin (search_text gin_trgm_ops);

-- The trades that somebody of one trade comes to most easily, the nearest first.
create table trade_near
(
    code     char(5) not null references trade,
    near     char(5) not null references trade,
    position integer not null,
    primary key (code, near)
);

revoke insert, update, delete on trade, trade_name, trade_near from "${appRole}";
