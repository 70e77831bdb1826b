-- From an empty database to revision 3, for sqlite.
-- Run it with: sqlite3 -bail <database> < <this file>

pragma foreign_keys = off;

-- Flyway's history
create table "flyway_schema_history" (
    "installed_rank" int not null primary key,
    "version" varchar(50),
    "description" varchar(200) not null,
    "type" varchar(20) not null,
    "script" varchar(1000) not null,
    "checksum" int,
    "installed_by" varchar(100) not null,
    "installed_on" text not null default (strftime('%Y-%m-%d %H:%M:%f','now')),
    "execution_time" int not null,
    "success" boolean not null
);
create index "flyway_schema_history_s_idx" on "flyway_schema_history" ("success");

-- upgrade to revision 1 customers
begin immediate;
create temp table waymark_expects (holds integer constraint "not at the beginning" check (holds));
insert into waymark_expects select not exists (select 1 from "flyway_schema_history" where "version" = '1' and "success" = true and "type" <> 'DELETE' and "installed_rank" = (select max("installed_rank") from "flyway_schema_history" where "version" = '1' and "success" = true));
drop table temp.waymark_expects;
create table customers (
    id integer not null,
    name varchar(50),
    constraint pk_customers primary key (id)
);
insert into customers (name) values ('Ada');
insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success") select coalesce(max("installed_rank"), 0) + 1, '1', 'customers', 'JDBC', 'dev.waymark.flyway.Shop$V0001__customers', 728508858, '', 0, true from "flyway_schema_history" where "type" <> 'TABLE';
commit;

-- upgrade to revision 2 bio
begin immediate;
create temp table waymark_expects (holds integer constraint "not at revision 1" check (holds));
insert into waymark_expects select exists (select 1 from "flyway_schema_history" where "version" = '1' and "success" = true and "type" <> 'DELETE' and "installed_rank" = (select max("installed_rank") from "flyway_schema_history" where "version" = '1' and "success" = true))
  and not exists (select 1 from "flyway_schema_history" where "version" = '2' and "success" = true and "type" <> 'DELETE' and "installed_rank" = (select max("installed_rank") from "flyway_schema_history" where "version" = '2' and "success" = true));
drop table temp.waymark_expects;
create temp table waymark_expects (holds integer constraint "triggers would be lost: run this revision with Waymark" check (holds));
insert into waymark_expects select not exists (select 1 from sqlite_schema where type = 'trigger');
drop table temp.waymark_expects;
alter table customers add column bio varchar(200);
update customers set bio = '' where bio is null;
create table customers__new (
    id integer not null,
    name varchar(50),
    bio varchar(200) not null,
    constraint pk_customers primary key (id)
);
insert into customers__new (id, name, bio) select id, name, bio from customers;
drop table customers;
pragma legacy_alter_table = on;
alter table customers__new rename to customers;
pragma legacy_alter_table = off;
create temp table waymark_expects (holds integer constraint "rows refer to what is not there: see pragma foreign_key_check" check (holds));
insert into waymark_expects select not exists (select 1 from pragma_foreign_key_check);
drop table temp.waymark_expects;
insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success") select coalesce(max("installed_rank"), 0) + 1, '2', 'bio', 'JDBC', 'dev.waymark.flyway.Shop$V0002__bio', -79883158, '', 0, true from "flyway_schema_history" where "type" <> 'TABLE';
commit;

-- upgrade to revision 3 orders
begin immediate;
create temp table waymark_expects (holds integer constraint "not at revision 2" check (holds));
insert into waymark_expects select exists (select 1 from "flyway_schema_history" where "version" = '2' and "success" = true and "type" <> 'DELETE' and "installed_rank" = (select max("installed_rank") from "flyway_schema_history" where "version" = '2' and "success" = true))
  and not exists (select 1 from "flyway_schema_history" where "version" = '3' and "success" = true and "type" <> 'DELETE' and "installed_rank" = (select max("installed_rank") from "flyway_schema_history" where "version" = '3' and "success" = true));
drop table temp.waymark_expects;
create table orders (
    id integer not null,
    constraint pk_orders primary key (id)
);
insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success") select coalesce(max("installed_rank"), 0) + 1, '3', 'orders', 'JDBC', 'dev.waymark.flyway.Shop$V0003__orders', -672732812, '', 0, true from "flyway_schema_history" where "type" <> 'TABLE';
commit;

pragma foreign_keys = on;
